/** Counties, cities, larger towns, countries, peoples and languages: with a capital, and nobody by themselves. */
const places = `england scotland wales ireland britain uk gb europe africa asia america usa india pakistan bangladesh poland romania germany spain france italy portugal turkey ghana nigeria somalia kenya jamaica china vietnam greece
  cyprus syria iraq iran afghanistan ukraine russia albania kosovo lithuania latvia estonia hungary slovakia bulgaria ethiopia eritrea sudan uganda zimbabwe zambia gambia guyana trinidad barbados egypt morocco algeria kurdistan
  punjab sylhet mirpur dhaka lahore karachi islamabad lagos abuja enugu ibadan accra kumasi nairobi mogadishu hargeisa addis asmara kingston warsaw krakow lodz bucharest vilnius kaunas riga sofia lisbon setúbal setubal porto madeira
  london manchester birmingham leeds liverpool newcastle sunderland sheffield bristol cardiff swansea glasgow edinburgh belfast dublin leicester bradford nottingham coventry wolverhampton oxford cambridge brighton luton norwich
  plymouth exeter aberdeen dundee inverness stirling paisley fife argyll ayrshire lanarkshire perthshire angus dumfries galloway lothian kirkcaldy dunfermline nairn oban wishaw motherwell falkirk kilmarnock middlesbrough gateshead
  hartlepool darlington scarborough bridlington whitby harrogate huddersfield halifax wakefield barnsley doncaster rotherham rochdale oldham stockport wigan salford blackburn burnley blackpool wirral birkenhead warrington crewe
  stoke dudley walsall solihull sandwell worcester hereford gloucester cheltenham swindon reading slough basingstoke southampton portsmouth bournemouth torquay truro ipswich colchester southend chelmsford basildon peterborough
  bedford northampton kettering watford stevenage croydon tottenham hackney brixton peckham lewisham lambeth southwark newham tower ealing brent wembley kilburn edmonton enfield barnet harrow hounslow hillingdon ilford barking
  dagenham romford bexley bromley merton sutton walthamstow leyton camden islington haringey wandsworth battersea canterbury margate dover hastings eastbourne crawley guildford wrexham bangor aberystwyth carmarthen llanelli
  neath merthyr pontypridd caerphilly newport barry penarth rhyl conwy pembroke powys gwent glamorgan gwynedd anglesey ceredigion dyfed yorkshire lancashire cumbria northumberland cheshire staffordshire shropshire derbyshire
  nottinghamshire lincolnshire leicestershire warwickshire worcestershire herefordshire gloucestershire oxfordshire buckinghamshire berkshire hampshire dorset devon cornwall somerset wiltshire surrey sussex kent essex suffolk norfolk
  cambridgeshire bedfordshire hertfordshire northamptonshire rutland tyneside teesside merseyside wearside humberside cork galway limerick kerry mayo donegal derry antrim armagh tyrone fermanagh wexford kilkenny tipperary sligo`;

const peoples = `english scottish welsh irish british polish romanian pakistani indian bangladeshi bengali punjabi urdu hindi sylheti arabic somali nigerian ghanaian jamaican caribbean african asian european chinese vietnamese portuguese spanish
  german french italian roma romani romany gypsy gypsies traveller travellers muslim christian catholic sikh hindu jewish islam islamic quran qur'an bible methodist pentecostal baptist anglican orthodox protestant lithuanian latvian estonian
  hungarian slovak czech bulgarian ukrainian russian albanian kosovan turkish kurdish kurd iraqi iranian persian farsi afghan pashto dari syrian lebanese egyptian moroccan algerian sudanese ethiopian eritrean kenyan ugandan zimbabwean
  zambian gambian congolese yoruba igbo hausa twi akan ashanti fante swahili amharic tigrinya oromo shona ndebele mirpuri pothwari gujarati tamil sinhala nepali filipino tagalog japanese korean cantonese mandarin hakka brazilian american
  canadian australian barbadian trinidadian guyanese patois creole cockney geordie scouse brummie`;

const words: ReadonlySet<string> = new Set(`${places} ${peoples}`.split(/\s+/));

const ofPeoples: ReadonlySet<string> = new Set(peoples.split(/\s+/));

/** "Polish", "Muslim": of a people, a language or a faith. */
export function isOfPeople(lower: string): boolean {
  return ofPeoples.has(lower);
}

/** First names and surnames that places bear too are names where the record uses them so. */
export function isPlaceOrPeople(lower: string): boolean {
  return words.has(lower);
}
