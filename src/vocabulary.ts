/**
 * The field's enumerations, each value described once. Schemas, the OpenAPI text, `/v1/vocabularies` and the dataset's
 * checks are all made from these tables. This file imports nothing.
 */

/** An enumeration: a title, and every value with its meaning. */
export interface Vocabulary<V extends string = string> {
  readonly title: string
  readonly values: Readonly<Record<V, string>>
}

const vocabulary = <const V extends string>(title: string, values: Record<V, string>): Vocabulary<V> => ({ title, values })

/** The values of a vocabulary as a type: `ValueOf<typeof extent>` is `'total' | 'partial' | …`. */
export type ValueOf<T> = T extends Vocabulary<infer V> ? V : never

export const countryStatus = vocabulary('What an entry in the list of countries is', {
  state: 'A state or territory with a current ISO 3166-1 code.',
  former_state: 'A state that no longer exists, under its ISO 3166-3 code.',
  territory: 'A part of a state that acts target by name, such as Crimea, under its ISO 3166-2 code.'
})

export const organizationKind = vocabulary('Kind of organization', {
  intergovernmental: 'An organization of states, such as the United Nations, the European Union or NATO.',
  group: 'An informal group of states, such as the G7 or the Multilateral Sanctions Monitoring Team.',
  body: 'A body of an organization or a state, such as the Security Council or a sanctions committee.',
  agency: 'A ministry or agency that acts for a government, such as OFAC or OFSI.',
  legislature: 'A parliament or a chamber of one.',
  head_of_state: 'An office that decides in its own right, such as the President of the United States.',
  armed_force: 'Armed forces of a state or an armed group.',
  company: 'A company, a bank or another business.',
  media: 'A newspaper, an agency or a broadcaster.',
  research: 'A research institute, university or think tank.',
  other: 'Any other non-state actor.'
})

export const nameKind = vocabulary('Kind of name', {
  common: 'The name in everyday use.',
  official: 'The full official name.',
  abbreviation: 'An abbreviation or acronym.',
  former: 'A name that is no longer in use.',
  alias: 'Another spelling or name under which it is found.'
})

export const sourceTier = vocabulary('How near a source is to the fact', {
  official: 'The text itself, published by the body that made it.',
  mirror: 'A faithful copy of an official text, published by somebody else, who is named.',
  secondary: 'Somebody else\'s account: a news report, a study, a law firm\'s note.'
})

/** The tiers of which a read passage makes a record verified: somebody else's account does not. */
export const verifyingTiers: readonly string[] = ['official', 'mirror'] satisfies ValueOf<typeof sourceTier>[]

export const sourceKind = vocabulary('Kind of source', {
  law: 'A legal text or an official journal that publishes it.',
  document: 'Another official document: a report, a letter, a record of a meeting.',
  release: 'A press release, fact sheet or notice of an authority.',
  transcript: 'The record of what somebody said.',
  guidance: 'Official guidance, answers to frequent questions.',
  news: 'A news report.',
  study: 'A study, commentary or law firm\'s note.',
  dataset: 'A data set or list.'
})

export const eventKind = vocabulary('What happened', {
  troop_deployment: 'Troops of one country sent to fight or serve for another.',
  arms_transfer: 'Weapons, ammunition or military technology handed over.',
  missile_launch: 'The launch of a ballistic missile or a space launch vehicle.',
  nuclear_test: 'A nuclear test explosion.',
  invasion: 'An invasion or large-scale armed attack on another country.',
  annexation: 'The annexation of another country\'s territory.',
  chemical_attack: 'The use of chemical weapons in an armed conflict.',
  poisoning: 'The use of a poison or nerve agent against individuals.',
  coup: 'The unconstitutional seizure of power.',
  aviation_incident: 'Unlawful interference with a civil aircraft.',
  repression: 'Grave violations of human rights at home.',
  cyber_attack: 'An attack through computer networks.',
  regime_change: 'The fall or replacement of a government.',
  agreement: 'A treaty or agreement that calls for an answer.',
  snapback: 'A dispute over the return or end of multilateral measures.'
})

export const eventRole = vocabulary('Role of an actor in an event', {
  initiator: 'The actor that did it.',
  partner: 'An actor that took part in it or received it.',
  victim: 'The actor against which it was done.',
  venue: 'The place where it happened.',
  affected: 'An actor whose security or interests it touches directly.'
})

export const meetingKind = vocabulary('Kind of meeting', {
  ministerial: 'A meeting of ministers, such as a 2+2 of foreign and defence ministers.',
  summit: 'A meeting of heads of state or government.',
  council_sitting: 'A sitting of the Security Council or of the Council of the European Union.',
  assembly_sitting: 'A sitting of the General Assembly of the United Nations.',
  founding: 'The founding of a body or team.',
  working: 'A meeting of officials.'
})

export const participantRole = vocabulary('Part taken in a meeting', {
  host: 'Hosted or chaired it.',
  member: 'Took part with a vote or as a party.',
  guest: 'Was invited or briefed.'
})

export const statementKind = vocabulary('What a statement does', {
  condemnation: 'Condemns an act.',
  threat: 'Announces a consequence if something is done or goes on.',
  commitment: 'Undertakes to do something.',
  refusal: 'Declines to do something.',
  request: 'Asks somebody else to do something.',
  denial: 'Denies a fact.',
  acknowledgement: 'Admits or confirms a fact.',
  disclosure: 'Makes known what was not public.',
  claim: 'Asserts a fact or a view about the situation.'
})

export const regimeBasis = vocabulary('What a regime is about', {
  country_based: 'It is directed at a country or territory, or at what happens there.',
  thematic: 'It is directed at a conduct wherever it happens, such as proliferation or cyber attacks.'
})

export const objective = vocabulary('What a regime says that it is for', {
  non_proliferation: 'Stopping the spread of weapons of mass destruction and their delivery.',
  end_aggression: 'Ending an armed attack or occupation, or restoring territorial integrity.',
  peace_process: 'Ending an armed conflict or protecting a peace agreement.',
  democracy: 'Restoring or protecting democratic rule and the rule of law.',
  human_rights: 'Stopping or answering violations of human rights or humanitarian law.',
  counter_terrorism: 'Stopping terrorism and its financing.',
  cyber_security: 'Answering malicious cyber activities.',
  counter_narcotics: 'Stopping the illegal drug trade.',
  anti_corruption: 'Answering corruption or the misappropriation of public funds.',
  chemical_weapons: 'Stopping the use and spread of chemical weapons.',
  hybrid_threats: 'Answering interference, destabilisation and foreign influence.',
  resource_protection: 'Answering illegal exploitation of natural resources.',
  other: 'Another purpose, told in the summary.'
})

export const instrumentKind = vocabulary('Kind of legal act', {
  council_resolution: 'A resolution of the United Nations Security Council.',
  draft_resolution: 'A draft resolution that was put to the vote and not adopted.',
  assembly_resolution: 'A resolution of the United Nations General Assembly.',
  committee_decision: 'A decision of a sanctions committee.',
  statute: 'An act of a parliament.',
  executive_order: 'An executive order of the President of the United States.',
  proclamation: 'A presidential proclamation.',
  determination: 'A determination, finding or certification that a law calls for or that sets a law in motion.',
  directive: 'A directive under an executive order.',
  regulation: 'A regulation or final rule with the force of law.',
  council_decision: 'A decision or common position of the Council of the European Union.',
  statutory_instrument: 'A statutory instrument of the United Kingdom, or subordinate legislation of another country.',
  general_licence: 'A general licence or authorisation.',
  notice: 'A notice: a continuation of a national emergency, a public notice of a ministry.',
  cabinet_order: 'A decision of a cabinet or a ministerial notification that sets measures.',
  treaty: 'A treaty or an agreement between states.',
  founding_document: 'Terms of reference or a joint statement that founds a body.'
})

export const instrumentRelation = vocabulary('How one instrument stands to another', {
  based_on: 'It draws its power from the other.',
  implements: 'It gives effect to the other in its own legal order.',
  amends: 'It changes the other.',
  replaces: 'It takes the other\'s place.',
  extends: 'It renews the other, or what the other began, up to a stated date.',
  extends_mandate: 'It prolongs a body or a task that the other set up, and not the measures of the other.',
  revokes: 'It ends the other.'
})

export const vote = vocabulary('How a member voted', {
  for: 'In favour.',
  against: 'Against.',
  veto: 'Against, by a permanent member, with the effect that the draft failed.',
  abstained: 'Abstained.',
  absent: 'Did not take part.'
})

export const measureGroup = vocabulary('Group of measure types', {
  arms: 'Arms and military goods.',
  finance: 'Assets, banking, capital and insurance.',
  export: 'Goods, technology and services supplied to the target.',
  import: 'Goods bought from the target.',
  transport: 'Ships, aircraft, ports and cargo.',
  people: 'Travel, work, training and diplomacy.',
  status: 'Trade status, aid, standing in organizations and media.'
})

export const crosswalkScheme = vocabulary('Vocabulary that a measure type is compared with', {
  opensanctions: 'The measures vocabulary of the OpenSanctions programme files.',
  eu_sanctions_map: 'The measure labels of the EU Sanctions Map.',
  gsdb: 'The sanction types of the Global Sanctions Data Base.',
  ties: 'The sanction types of the Threat and Imposition of Economic Sanctions data.'
})

export const crosswalkRelation = vocabulary('How a measure type stands to a term elsewhere', {
  exact: 'Both mean the same.',
  broader: 'The other term is broader and takes this one in.',
  narrower: 'The other term is narrower and is a part of this one.'
})

export const extent = vocabulary('How much of its type a measure covers', {
  total: 'Everything of that type with the target is covered, exemptions aside: there is nothing of the type left to add.',
  partial: 'Some goods, sectors, quantities or cases are covered.',
  list_based: 'It falls on those who are put on a list; more can be added.',
  authority_only: 'A power that the law gives and that had not been used.'
})

export const origin = vocabulary('Where a measure comes from', {
  autonomous: 'The sender\'s own decision.',
  implements_un: 'It carries out a Security Council resolution.',
  implements_eu: 'It follows a measure of the European Union.',
  mixed: 'It carries out a resolution and goes beyond it.'
})

export const periodState = vocabulary('What begins with a period', {
  imposed: 'It was put in force for the first time.',
  reimposed: 'It was put in force again.',
  suspended: 'It was set aside for a time and did not apply.',
  ended: 'It ceased to apply.'
})

export const dayOf = vocabulary('What the first day of a period is the day of', {
  start: 'The day on which the state began.',
  act: 'The day of the act or of its announcement: the state began on that day or later; its first day was not read.',
  seen: 'A day on which the state was seen: it began on that day or earlier; its first day was not read.'
})

export const status = vocabulary('Status of a measure, a regime or an exemption on a date (derived, never stored)', {
  in_force: 'The latest period that has begun imposes it.',
  suspended: 'The latest period that has begun suspends it.',
  not_yet_in_force: 'It was public and its first period had not begun.',
  ended: 'The latest period that has begun ends it.',
  not_recorded: 'The base holds no period for it that was public by then.'
})

export const cellState = vocabulary('State of a coverage cell', {
  in_force: 'At least one measure of the type is in force.',
  suspended: 'None is in force and at least one is suspended.',
  not_yet_in_force: 'None is in force; at least one is public and yet to begin.',
  ended: 'All that were recorded had ended.',
  verified_absent: 'A finding says that a text was read and the measure is not there; marked as beyond review where it speaks of an earlier time.',
  not_recorded: 'The base holds neither a measure nor a finding. It does not say that there is none.'
})

export const limitPer = vocabulary('What a quantity limit is counted over', {
  year: 'A calendar year or a period of twelve months.',
  quarter: 'Three months.',
  month: 'A calendar month.',
  unit: 'One unit of the good, as in a price cap.',
  total: 'Once, over the whole life of the measure.',
  transaction: 'A single transaction.'
})

export const exemptionKind = vocabulary('Kind of carve-out', {
  humanitarian: 'For humanitarian work or basic needs.',
  derogation: 'An authority or a committee may allow a case.',
  general_licence: 'A published licence that anybody in its terms may use.',
  waiver: 'A power, given by statute, to set a measure aside.',
  exception: 'A case that the text itself leaves out.'
})

export const optionKind = vocabulary('Kind of option', {
  no_action: 'Doing nothing new: the baseline that every appraisal holds.',
  designations: 'Putting more persons, entities, vessels or aircraft on a list.',
  sectoral: 'A restriction on a sector, a good or a service.',
  secondary_sanctions: 'Measures on third parties that deal with the target.',
  close_gap: 'Narrowing an exemption or covering what is not covered.',
  enforcement: 'Enforcing what is already in force.',
  multilateral: 'A step in or through an international body.',
  monitoring: 'Watching and reporting on compliance.',
  arms_transfer: 'Supplying weapons to the victim.',
  arms_permission: 'Allowing the use of supplied weapons in a way not allowed so far.',
  military: 'Another military step.',
  diplomacy: 'Talks, pressure or requests, with the target or third parties.',
  disclosure: 'Making known what is known.',
  relief: 'Easing measures in exchange for something.',
  legal: 'Proceedings in a court or an international tribunal.'
})

export const decisionRule = vocabulary('What it takes to decide', {
  executive: 'A head of state or government, or an agency under delegated power, decides alone.',
  legislature: 'A parliament passes an act.',
  council_unanimity: 'The Council of the European Union decides by unanimity.',
  nine_votes_no_veto: 'Nine of the fifteen members of the Security Council, and no permanent member against.',
  assembly_majority: 'A majority, or two thirds where the matter is important, of the members of the General Assembly present and voting.',
  consensus: 'All members of a group agree.',
  committee_consensus: 'A sanctions committee decides by consensus.',
  court: 'A court or tribunal decides.'
})

export const actionKind = vocabulary('Kind of action', {
  designation_round: 'A round of designations published on one day.',
  delisting: 'Entries taken off a list.',
  measure_imposed: 'A new measure or act put in force.',
  relief: 'A measure eased, suspended or ended.',
  determination: 'A determination, finding or certification.',
  licence_issued: 'A licence issued or renewed.',
  licence_revoked: 'A licence withdrawn or narrowed.',
  enforcement_case: 'A penalty, settlement, indictment, forfeiture or seizure.',
  advisory: 'Guidance or an alert on evasion.',
  arms_delivery: 'Weapons delivered or announced.',
  arms_permission: 'A permission to use supplied weapons in a new way.',
  vote: 'A vote in an international body.',
  disclosure: 'Something made known officially.',
  demarche: 'A diplomatic step: a summons, an expulsion, a recall, a protest.',
  body_founded: 'A body or team founded.',
  assistance: 'Other assistance to the victim.',
  military_action: 'A military step of the actor itself: a strike, a deployment, a drill.',
  withdrawal: 'A withdrawal from an agreement or body, or a suspension of membership.'
})

export const actionOutcome = vocabulary('What became of an action that could fail', {
  done: 'It was carried out.',
  adopted: 'The vote adopted the proposal.',
  failed: 'The vote did not adopt it.',
  vetoed: 'A permanent member prevented it.',
  pending: 'It was begun and not finished.'
})

export const countedThing = vocabulary('What a round counts', {
  persons: 'Natural persons.',
  entities: 'Entities: companies, bodies, organizations.',
  individuals_and_entities: 'Persons and entities, where the source gives only the sum.',
  vessels: 'Ships.',
  aircraft: 'Aircraft.',
  amount_usd: 'United States dollars.',
  amount_eur: 'Euros.',
  amount_gbp: 'Pounds sterling.',
  missiles: 'Missiles.',
  items: 'Other things, told in the note.'
})

export const attestation = vocabulary('Who vouches that it happened', {
  official: 'The actor itself, or the body responsible, said so.',
  reported: 'Named media reported it; the actor had not confirmed it.',
  disputed: 'A party concerned denies it.'
})

export const degree = vocabulary('How much of an option an action carries out', {
  whole: 'The whole of it.',
  part: 'A part of it.'
})

export const findingVerdict = vocabulary('What was found', {
  absent: 'The text was read and the measure is not there.',
  not_used: 'The power or option was not used in the period.',
  used: 'The power or option was used in the period.'
})

export const constraintKind = vocabulary('What stands against an option', {
  escalation: 'Risk of escalation or retaliation.',
  stockpile: 'Limited stock or production.',
  saturation: 'Little is left to sanction.',
  veto: 'A permanent member of the Security Council prevents it.',
  unanimity: 'A member whose consent is needed withholds it.',
  legal_bar: 'The law forbids it or the power is missing.',
  domestic_politics: 'Elections, parliaments, public opinion.',
  alliance_cohesion: 'Partners disagree.',
  economic_cost: 'Cost to the sender or to the world economy.',
  humanitarian: 'Harm to people who are not responsible.',
  enforcement_capacity: 'Limited means to enforce, or third parties that do not.',
  diplomatic: 'It would close a channel that is wanted open.',
  military_utility: 'It would change little on the ground.'
})

export const position = vocabulary('Position of a holder on an option', {
  supports: 'Is for it.',
  opposes: 'Is against it.',
  conditional: 'Is for it under a condition.',
  considering: 'Says that it is being considered.',
  undecided: 'Has stated that no decision has been taken.'
})

export const dimension = vocabulary('What an assessment judges', {
  effectiveness: 'Whether it would work or has worked.',
  cost: 'What it costs the sender or others.',
  escalation: 'What it may provoke.',
  feasibility: 'Whether it can be done.'
})

export const verdict = vocabulary('What an assessment comes to', {
  favourable: 'It speaks for the option.',
  unfavourable: 'It speaks against the option.',
  mixed: 'It speaks for and against it.'
})

export const optionUse = vocabulary('How far an option is used up', {
  adopted: 'An action on or after the event, up to the date asked for, carries it out.',
  exhausted: 'It cannot be repeated, and every target and measure type of it is in force at total extent.',
  partly_used: 'Some of it is in force or was done before, or it is list-based and repeatable.',
  unused: 'A finding says that it was not used.',
  not_recorded: 'The base does not hold enough to say.'
})

export const optionPath = vocabulary('Whether an option can be taken', {
  blocked: 'A constraint that bars it holds on that day.',
  resisted: 'The latest stance of the one who decides is against it.',
  open: 'Its legal basis stands and nothing bars it.',
  not_recorded: 'The base does not hold enough to say.'
})

export const threatState = vocabulary('What became of a threat or a commitment by a date (derived, never stored)', {
  open: 'Nothing recorded carries it out, and its day has not passed, or it has none, or this base did not follow it that far.',
  followed: 'An action carries out the whole of it.',
  partly: 'Actions carry out a part of it.',
  not_followed: 'A commitment whose day passed without a recorded action.',
  lapsed: 'A threat whose day passed without a recorded action.'
})

export const timelineKind = vocabulary('Kind of entry in a timeline', {
  event: 'An event begins.',
  event_ended: 'An event ends.',
  meeting: 'A meeting is held.',
  statement: 'A statement is made.',
  statement_due: 'What a statement announced falls due.',
  option: 'An option is first available or spoken of.',
  action: 'A sender acts.',
  stance: 'An actor takes a position on an option.',
  assessment: 'A third party\'s judgement is published.',
  instrument_public: 'A legal act is made public on another day than that of its adoption.',
  instrument_adopted: 'A legal act is adopted or signed.',
  instrument_in_force: 'A legal act enters into force.',
  instrument_lapses: 'A legal act, or what it renewed, runs out unless renewed again.',
  instrument_ended: 'A legal act ceases to apply.',
  regime_period: 'A regime begins, is suspended, begins again or ends.',
  measure_period: 'A measure begins, is suspended, begins again or ends.',
  exemption_period: 'A carve-out begins, is suspended, begins again or ends.',
  exemption_lapses: 'A carve-out runs out unless renewed.',
  finding: 'The period begins for which a text was read.',
  constraint: 'A constraint begins to stand.',
  constraint_lapses: 'A constraint reaches the end that was known beforehand.',
  constraint_ended: 'A constraint ends.'
})

export const calendarKind = vocabulary('Kind of entry in the calendar', {
  instrument_expires: 'A legal act reaches the end that was known from its start.',
  renewal_ends: 'What a legal act renewed reaches the day up to which it was renewed.',
  exemption_expires: 'A carve-out reaches the end that was known from its start.',
  constraint_ends: 'A constraint reaches the end that was known beforehand.',
  statement_due: 'What a statement announced falls due.'
})

export const revisionOperation = vocabulary('What a revision did', {
  create: 'Created the record.',
  update: 'Changed the record.',
  delete: 'Deleted the record; its history stays.'
})

/** Every vocabulary by the name under which `/v1/vocabularies` lists it. */
export const vocabularies = {
  countryStatus, organizationKind, nameKind, sourceTier, sourceKind, eventKind, eventRole, meetingKind, participantRole,
  statementKind, regimeBasis, objective, instrumentKind, instrumentRelation, vote, measureGroup, crosswalkScheme,
  crosswalkRelation, extent, origin, periodState, dayOf, status, cellState, limitPer, exemptionKind, optionKind, decisionRule,
  actionKind, actionOutcome, countedThing, attestation, degree, findingVerdict, constraintKind, position, dimension, verdict,
  optionUse, optionPath, threatState, timelineKind, calendarKind, revisionOperation
} as const
