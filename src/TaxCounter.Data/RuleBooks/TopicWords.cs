using System.Text.RegularExpressions;

namespace TaxCounter.Data.RuleBooks;

/// <summary>One step of a topic's place: its key, and its name where the book gives one.</summary>
internal sealed record TopicStep(string Key, string? Name)
{
    public string Words => Name ?? TopicWords.Spoken(Key);
}

/// <summary>How topics are called on the rule-book page: by a small table for what is known, by their place for all else.</summary>
internal static partial class TopicWords
{
    private static readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal)
    {
        ["late-rules"] = "Late charges",
        ["late-fund"] = "Late charges",
        ["tax-types"] = "Taxes and shares",
        ["collected-elsewhere"] = "Taxes and shares",
        ["filing"] = "Filing frequencies",
        ["limits"] = "Approval limits",
        ["off-accounts"] = "Off accounts and refunds",
        ["refund-interest"] = "Off accounts and refunds",
        ["license-kinds"] = "Licenses",
        ["license-fees"] = "Licenses",
        ["registration"] = "Registering a business",
        ["reasons"] = "Reasons for requests",
        ["waivers"] = "Penalty waivers",
        ["deadlines"] = "Appeals, refunds, documents",
        ["review"] = "Nightly review",
        ["day-count"] = "Late charges",
        ["state-interest"] = "Late charges",
        ["collections"] = "Overdue accounts and calls",
        ["desk"] = "Answering customers",
    };

    private static readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal)
    {
        ["late-fund"] = "Fund for penalty and interest",
        ["day-count"] = "How days are counted",
        ["state-interest"] = "State interest",
        ["registration/roles"] = "What a person can be to a business",
        ["registration/places"] = "License of a business with several places",
        ["registration/clearance"] = "Clearance of a business that is sold",
        ["waivers/history"] = "Years of payment history checked before a waiver",
        ["counter/deposit-within-days"] = "Business days until the deposit",
        ["counter/credit-on-charge"] = "Whether unapplied credit is applied by itself when a charge meets it",
        ["counter/ask-above-times"] = "A tender of so many times what is due is asked about",
        ["off-accounts/small-credit"] = "A credit up to this can be written off",
        ["off-accounts/small-debit"] = "A balance up to this is listed as small",
        ["off-accounts/unknown-right-years"] = "Years after the payment to claim a refund where no law says it",
        ["off-accounts/warn-days"] = "Days before a refund right ends from which it is worked first",
        ["off-accounts/carry-days"] = "Days until a credit that is carried forward comes up again",
        ["off-accounts/offset-first"] = "Whether what is owed is paid from a credit before a refund",
        ["limits/add-up"] = "Days for which decisions on the same account add up toward the approval limits",
        ["review"] = "What the nightly review does by itself",
        ["collections/call-hours"] = "When the office calls about overdue accounts",
        ["collections/promise-days"] = "Days ahead a promise to pay may lie",
        ["collections/claim-minutes"] = "Minutes for which an account in call mode is one clerk’s",
        ["desk/check-needed"] = "Whether only public information shows before a customer is identified",
        ["desk/wrong-answers"] = "Wrong answers that end an identity check",
        ["desk/resume-minutes"] = "Minutes in which an inquiry is taken up again",
        ["desk/revokes-older"] = "Whether a newer authorization revokes older ones for the same matter",
        ["desk/witness-needed"] = "Whether witnesses or a notary sign for a representative who is no professional",
        ["desk/repeat-days"] = "Days within which the same question is not a first contact",
        ["counter/over-short-tolerance"] = "Over/short tolerance",
        ["counter/payment-order/in-force"] = "Order in which a payment covers tax, penalty and interest",
    };

    /// <summary>The part of the book.</summary>
    public static string Group(IReadOnlyList<TopicStep> path) => _groups.GetValueOrDefault(path[0].Key) ?? Capital(Spoken(path[0].Key));

    /// <summary>The rule in words.</summary>
    public static string Title(IReadOnlyList<TopicStep> path)
    {
        if (_titles.TryGetValue(string.Join('/', path.Select(p => p.Key)), out var known))
        {
            return known;
        }

        var words = new List<string>();
        for (var i = path.Count == 1 || path[0].Name is not null ? 0 : 1; i < path.Count; i++)
        {
            if (words.Count > 0 && i == path.Count - 1 && path[i].Key is "rows" or "rates")
            {
                break; // that these are rows needs no saying
            }

            var isReading = path[i].Key == "readings" && i + 1 < path.Count;
            words.Add(isReading ? $"reading “{path[++i].Words}”" : path[i].Key == "in-force" ? "which reading is in force" : path[i].Words);
        }

        return words.Count == 1 ? Capital(words[0]) : $"{Capital(words[0])}: {string.Join(", ", words.Skip(1))}";
    }

    /// <summary><c>drawerCashLimit</c> as a key: <c>drawer-cash-limit</c>.</summary>
    public static string Dashed(string name) => Humps().Replace(name, "-").ToLowerInvariant();

    /// <summary>A key as it is said: <c>drawer cash limit</c>.</summary>
    public static string Spoken(string key) => key.Replace('-', ' ');

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Humps();
}
