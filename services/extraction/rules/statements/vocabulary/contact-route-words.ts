/** How records say through whom alone somebody may be reached, what stands before their name and what after it. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const reach = String.raw`(?:contact|ring|phone|call|text|message|e-?mail|write to|speak to|speak with|approach|reach|visit|see)`;
const reached = String.raw`(?:contacted|rung|phoned|called|written to|spoken to|approached|reached|visited|seen|e-?mailed|invited)`;
const through = String.raw`(?:through|via|by way of|care of|c\/o)`;
const office = inSequence(
  String.raw`(?:(?:her|his|their|the|a|an|my|our|named) )*(?:\p{L}+[- ])?`,
  anyOf(
    'solicitors?|lawyers?|IDVA|ISVA|social worker|support worker|key ?worker|worker|advocate|advis[eo]r',
    "police|officer|OIC|refuge|women['’]?s aid|agency|office|legal|team|duty|allocated|barrister|guardian",
    String.raw`health visitor|interpreter|(?:DC|DS|DI|PC|PS|Dr|Mr|Mrs|Ms) \p{L}+|me|us`,
  ),
  String.raw`\b`,
);
const nobodyElse = String.raw`(?:only|(?:no ?one|nobody|no-one)(?: else)? (?:but|except|other than|apart from))`;
const forbidden = String.raw`(?<!\b(?:i|we|you|they|he|she|who|people|will|would|['’]ll|has|have|had|['’]d|could|can) )(?:do not|don['’]?t|never|please do not|please don['’]?t|not safe to|unsafe to|no-one should|nobody should)`;

interface ContactRoute {
  readonly before: RegExp;
  readonly after: RegExp;
}

export const contactRoutes: readonly ContactRoute[] = [
  // "Contact Una through her solicitor only", "Please only ring Una via the IDVA".
  route(
    String.raw`(?:^|please |[.;:,–-] |only )(?:please )?(?:only )?${reach} `,
    String.raw`(?: only)? ${through} ${office}`,
  ),
  // "All contact with Una must be via her IDVA".
  route(
    String.raw`\b(?:contact|communication|correspondence|dealings) (?:with|to|from) `,
    String.raw`[^.;:,]{0,30}? ${through} ${office}`,
  ),
  // "Una should only be contacted through her solicitor", "Una wishes to be reached by way of the police".
  route('', String.raw` [^.;:]{0,30}?\b(?:be|is|being) (?:only )?${reached}[^.;:]{0,20}? ${through} ${office}`),
  route(
    '',
    String.raw` (?:must|should|is|are) (?:not|never) (?:to )?be ${reached} (?:directly|except|other than|unless|without|but|through)\b`,
  ),
  route('', String.raw` is to be ${reached} by (?:nobody|no ?one|no-one) (?:but|except|other than)\b`),
  // "Letters for Una must go to her solicitor", "Una's post goes c/o the IDVA".
  route(
    String.raw`\b(?:letters?|post|mail|papers|documents|correspondence) (?:for|to) `,
    String.raw` (?:(?:must|should|is|are|to|will|always) ){0,3}(?:go|goes|be sent|sent|be addressed|addressed) (?:to|via|through|c\/o|care of) ${office}`,
  ),
  route(
    '',
    String.raw`['’]s? (?:letters?|post|mail|papers|correspondence) (?:(?:must|should|is|are|to|will|always) ){0,3}(?:go|goes|be sent|sent|addressed) (?:to|via|through|c\/o|care of) ${office}`,
  ),
  // "Only the social worker may speak to Una", "Nobody but DC Hale is to approach Una".
  route(String.raw`\b${nobodyElse} [^.;:]{2,30}? (?:may|can|should|must|is to|are to|will) ${reach} (?:with )?`, ''),
  // "Do not approach Una directly", "It is not safe to ring Una at home".
  route(
    String.raw`\b${forbidden} (?:try to )?${reach} `,
    String.raw`(?:['’]s? (?:mobile|phone|home|house|work|old number)\b| (?:directly|herself|himself)\b| (?:at|on) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|the weekend|night|lunch|\d)|[.;]|$)`,
  ),
  route(
    String.raw`\b${forbidden} (?:leave|send) (?:any |an? )?(?:messages?|voicemails?|letters?|texts?|notes?) (?:for|to) `,
    '',
  ),
  route(
    String.raw`(?:^|please |[.;:,–-] )${reach} `,
    String.raw` (?:only )?on (?:the|her|his|this|a) (?:safe|new|agreed) (?:number|phone|mobile)(?: only)?`,
  ),
];

function route(before: string, after: string): ContactRoute {
  return { before: new RegExp(`${before}$`, 'iu'), after: new RegExp(`^${after}`, 'iu') };
}
