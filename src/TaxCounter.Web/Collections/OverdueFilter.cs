using System.Globalization;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Collections;

/// <summary>Which overdue accounts are listed, as the address says it.</summary>
public sealed record OverdueFilter
{
    /// <summary>By amount or by age.</summary>
    public OverdueOrder By { get; init; } = OverdueOrder.Amount;

    /// <summary>At least so much.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>One of <see cref="Ages"/>.</summary>
    public string Age { get; init; } = "";

    /// <summary>The brackets of age: what stands in the address, what is shown, from and to how many days late.</summary>
    public static readonly IReadOnlyList<(string Key, string Text, int From, int? To)> Ages =
        [("", "any age", 1, null), ("1-30", "1 to 30 days", 1, 30), ("31-60", "31 to 60 days", 31, 60), ("61-90", "61 to 90 days", 61, 90), ("91-365", "91 days to a year", 91, 365), ("366", "more than a year", 366, null)];

    /// <summary>The bracket chosen.</summary>
    public (string Key, string Text, int From, int? To) Bracket => Ages.FirstOrDefault(a => a.Key == Age, Ages[0]);

    /// <summary>The address of the same list in another order or on another page.</summary>
    public string Url(OverdueOrder? by = null, int page = 1)
    {
        List<string> said = ["by=" + (by ?? By).ToString().ToLowerInvariant()];
        if (AtLeast is { IsPositive: true } least)
        {
            said.Add("atLeast=" + least.Plain());
        }

        if (Bracket.Key.Length > 0)
        {
            said.Add("age=" + Bracket.Key);
        }

        if (page > 1)
        {
            said.Add("page=" + page.ToString(CultureInfo.InvariantCulture));
        }

        return "/collections/overdue?" + string.Join('&', said);
    }
}
