namespace TaxCounter.Data.Accounts;

/// <summary>Words that are one word on different signs: abbreviations, numbers, spellings of the trade.</summary>
internal static class SameWords
{
    private static readonly string[][] _groups =
    [
        ["st", "saint"], ["st", "street"], ["ste", "sainte", "suite"], ["ave", "avenue"], ["rd", "road"], ["dr", "drive"], ["dr", "doctor"], ["ln", "lane"], ["blvd", "boulevard"],
        ["hwy", "highway"], ["ct", "court"], ["pl", "place"], ["pkwy", "parkway"], ["apt", "apartment"], ["rt", "rte", "route"], ["cir", "circle"], ["sq", "square"], ["bldg", "building"], ["n", "north"], ["s", "south"], ["e", "east"], ["w", "west"],
        ["mt", "mount"], ["mtn", "mountain"], ["ft", "fort"], ["hts", "height"], ["ter", "terrace"], ["trl", "trail"], ["xing", "crossing"], ["jct", "junction"],
        ["bro", "brother"], ["co", "company"], ["corp", "corporation"], ["inc", "incorporated"], ["ctr", "cntr", "center", "centre"],
        ["1st", "first"], ["2nd", "second"], ["3rd", "third"], ["4th", "fourth"], ["5th", "fifth"], ["6th", "sixth"], ["7th", "seventh"], ["8th", "eighth"], ["9th", "ninth"], ["10th", "tenth"],
        ["1", "one"], ["2", "two", "ii"], ["3", "three", "iii"], ["4", "four", "iv"], ["5", "five"], ["6", "six"], ["7", "seven"], ["8", "eight"], ["9", "nine"], ["10", "ten"], ["11", "eleven"], ["12", "twelve"], ["20", "twenty"],
        ["kwik", "quik", "quick"], ["xpress", "express"], ["xtra", "extra"], ["nite", "night"], ["lite", "light"], ["thru", "through"], ["u", "you"], ["ur", "your"], ["luv", "love"], ["da", "the"],
        ["kut", "kutz", "cut"], ["kleen", "clean"], ["krazy", "crazy"], ["korner", "corner"], ["kountry", "country"], ["shoppe", "shop"], ["donut", "doughnut"], ["theatre", "theater"], ["ez", "easy", "eazy"], ["r", "are"],
        ["bbq", "barbecue", "barbeque"], ["man", "men"], ["foot", "feet"], ["tooth", "teeth"],
        ["intl", "international"], ["natl", "national"], ["svc", "service"], ["assn", "association"], ["assoc", "associate"], ["dept", "department"], ["mfg", "manufacturing"], ["mgmt", "management"],
        ["equip", "equipment"], ["mkt", "market"], ["univ", "university"], ["jr", "junior"], ["sr", "senior"], ["mr", "mister"], ["ins", "insurance"], ["ent", "enterprise"], ["prop", "property"],
        ["wm", "william"], ["chas", "charle"], ["geo", "george"], ["jos", "joseph"], ["robt", "robert"], ["thos", "thoma"],
    ];

    private static readonly ILookup<string, string> _also = _groups
        .SelectMany(group => group.SelectMany(word => group.Where(other => other != word).Select(other => (word, other))))
        .ToLookup(pair => pair.word, pair => pair.other, StringComparer.Ordinal);

    /// <summary>A word and its usual abbreviations: <c>st</c>, <c>saint</c>, <c>street</c>.</summary>
    public static IEnumerable<string> Of(string word) => _also[word].Prepend(word);
}
