using System.Globalization;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

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

    /// <summary>A tax type; empty for all.</summary>
    public string? Tax { get; init; }

    /// <summary>A location code; empty for all.</summary>
    public string? District { get; init; }

    /// <summary>By the last contact.</summary>
    public OverdueContact Contact { get; init; }

    /// <summary><c>broken</c>: the newest promise is broken; <c>credit</c>: they have a credit that could be set off.</summary>
    public string? Only { get; init; }

    /// <summary>The brackets of age: what stands in the address, what is shown, from and to how many days late.</summary>
    public static readonly IReadOnlyList<(string Key, string Text, int From, int? To)> Ages =
        [("", "any age", 1, null), ("1-30", "1 to 30 days", 1, 30), ("31-60", "31 to 60 days", 31, 60), ("61-90", "61 to 90 days", 61, 90), ("91-365", "91 days to a year", 91, 365), ("366", "more than a year", 366, null)];

    /// <summary>The last contact: what stands in the address and what is shown.</summary>
    public static readonly IReadOnlyList<(OverdueContact Contact, string Text)> Contacts =
    [
        (OverdueContact.Any, "any contact"), (OverdueContact.Never, "never contacted"), (OverdueContact.NotThisWeek, "not in 7 days"), (OverdueContact.NotThisMonth, "not in 30 days"), (OverdueContact.ThisWeek, "in the last 7 days"),
    ];

    /// <summary>What else narrows it.</summary>
    public static readonly IReadOnlyList<(string Key, string Text)> Others = [("", "all"), ("broken", "promise broken"), ("credit", "credit to set off")];

    /// <summary>The bracket chosen.</summary>
    public (string Key, string Text, int From, int? To) Bracket => Ages.FirstOrDefault(a => a.Key == Age, Ages[0]);

    /// <summary>Whether anything narrows it.</summary>
    public bool IsNarrow => AtLeast is { IsPositive: true } || Bracket.Key.Length > 0 || !string.IsNullOrEmpty(Tax) || !string.IsNullOrEmpty(District) || Contact != OverdueContact.Any || !string.IsNullOrEmpty(Only);

    /// <summary>The question it asks.</summary>
    public OverdueQuestion Question(DateOnly today, int page = 1) => new()
    {
        Today = today,
        Order = By,
        AtLeast = AtLeast ?? Money.Zero,
        DaysFrom = Bracket.From,
        DaysTo = Bracket.To,
        TaxType = string.IsNullOrEmpty(Tax) ? null : Tax,
        District = string.IsNullOrEmpty(District) ? null : District,
        Contact = Contact,
        PromiseBroken = Only == "broken",
        HasCredit = Only == "credit",
        Page = page,
    };

    /// <summary>The same as words, for a cover sheet: <c>overdue by 31 to 60 days, at least $100.00, Sales</c>.</summary>
    public string Says(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        List<string> said = [Bracket.Key.Length == 0 ? "everything overdue" : $"overdue by {Bracket.Text}"];
        said.AddRange(new[]
        {
            AtLeast is { IsPositive: true } least ? $"at least {least.InDollars()}" : "",
            string.IsNullOrEmpty(Tax) ? "" : rules.FindTaxType(Tax)?.Name ?? Tax,
            string.IsNullOrEmpty(District) ? "" : $"district {District}",
            Contact == OverdueContact.Any ? "" : Contacts.First(c => c.Contact == Contact).Text,
            Others.FirstOrDefault(o => o.Key == Only && o.Key.Length > 0).Text ?? "",
        }.Where(s => s.Length > 0));
        return string.Join(", ", said);
    }

    /// <summary>What cannot be read as a choice is none.</summary>
    public OverdueFilter Clean() => this with { By = Enum.IsDefined(By) ? By : OverdueOrder.Amount, Contact = Enum.IsDefined(Contact) ? Contact : OverdueContact.Any };

    /// <summary>The address of the same list in another order or on another page.</summary>
    public string Url(OverdueOrder? by = null, int page = 1) => "/collections/overdue" + Query(by, page);

    /// <summary>What stands in an address behind the question mark, with it.</summary>
    public string Query(OverdueOrder? by = null, int page = 1)
    {
        List<string> said = ["by=" + (by ?? By).ToString().ToLowerInvariant()];
        said.AddRange(new[]
        {
            AtLeast is { IsPositive: true } least ? "atLeast=" + least.Plain() : "",
            Bracket.Key.Length > 0 ? "age=" + Bracket.Key : "",
            string.IsNullOrEmpty(Tax) ? "" : "tax=" + Uri.EscapeDataString(Tax),
            string.IsNullOrEmpty(District) ? "" : "district=" + Uri.EscapeDataString(District),
            Contact == OverdueContact.Any ? "" : "contact=" + Contact,
            string.IsNullOrEmpty(Only) ? "" : "only=" + Uri.EscapeDataString(Only),
            page > 1 ? "page=" + page.ToString(CultureInfo.InvariantCulture) : "",
        }.Where(s => s.Length > 0));
        return "?" + string.Join('&', said);
    }
}
