/** The part of the untyped `edtf` package that Kith uses. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number; readonly edtf: string };
}
