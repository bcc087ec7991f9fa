/** What stands after a name and says who that is: "Al, her brother", "Bea, a nurse". Data only. */
export const toldOtherwise = /^, (?:his|her|their|my|our|the|an?|who)\b/;
