/** Kith's configuration: the only reader of the environment, parsed once. Every setting is optional. */
import { z } from 'zod';

const text = z.string().trim().min(1).optional().catch(undefined);

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  NEO4J_URI: text,
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: text,
  OPENAI_BASE_URL: text,
  OPENAI_API_KEY: text,
  EXTRACTION_MODEL: text,
  MODEL_DATA_APPROVED_BY: text,
  WORKER_NAME: z.string().trim().min(1).max(200).default('local worker').catch('local worker'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface ModelEndpoint {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
  /** Who approved sending case data to an endpoint that is not on this machine (practice §4). */
  readonly approvedBy: string | undefined;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Who decides on this machine, until sign-in is configured. */
  readonly workerName: string;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  readonly model: ModelEndpoint | undefined;
}

/** Throws a sentence that names the setting, never its value. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new Error(`The setting ${parsed.error.issues[0]?.path.join('.')} is not valid.`);
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    workerName: values.WORKER_NAME,
    logLevel: values.LOG_LEVEL,
    neo4j: neo4jSettings(values),
    model: modelEndpoint(values),
  };
}

/** What a process that the service starts inherits: no setting, so neither a password nor a key that it is not handed. */
export function withoutSettings(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !(name.toUpperCase() in Environment.shape)));
}

function neo4jSettings(values: z.infer<typeof Environment>): Config['neo4j'] {
  if (values.NEO4J_URI === undefined) return undefined;
  if (values.NEO4J_PASSWORD === undefined) throw new Error('NEO4J_URI is set but NEO4J_PASSWORD is not.');
  return { uri: values.NEO4J_URI, user: values.NEO4J_USER, password: values.NEO4J_PASSWORD };
}

function modelEndpoint(values: z.infer<typeof Environment>): ModelEndpoint | undefined {
  if (values.OPENAI_BASE_URL === undefined && values.OPENAI_API_KEY === undefined) return undefined;
  if (values.EXTRACTION_MODEL === undefined) throw new Error('A model endpoint is set but EXTRACTION_MODEL is not.');
  return {
    baseUrl: values.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    apiKey: values.OPENAI_API_KEY,
    model: values.EXTRACTION_MODEL,
    approvedBy: values.MODEL_DATA_APPROVED_BY,
  };
}
