using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>Which cases are looked for, as the address says it.</summary>
public sealed record ListForm
{
    /// <summary>Everybody's cases, not only those in one's own hands.</summary>
    public bool All { get; init; }

    /// <summary>A state.</summary>
    public WaiverState? State { get; init; }

    /// <summary>What came of it.</summary>
    public WaiverState? Outcome { get; init; }

    /// <summary>A ground's code.</summary>
    public string? Ground { get; init; }

    /// <summary>The person that has it in hand.</summary>
    public string? Clerk { get; init; }

    /// <summary>Begun on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Begun on this day or earlier.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>Asked for at least so much.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Asked for at most so much.</summary>
    public Money? AtMost { get; init; }

    /// <summary>At least so many days old.</summary>
    public int? OlderThan { get; init; }

    /// <summary>At most so many days old.</summary>
    public int? YoungerThan { get; init; }

    /// <summary>Only where an answer is overdue.</summary>
    public bool Overdue { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether more than whose cases is asked.</summary>
    public bool IsNarrow => this != new ListForm { All = All, Page = Page };

    /// <summary>Why it cannot be looked for, by the field; none when it can.</summary>
    public IEnumerable<(string Field, string Sentence)> Wrong()
    {
        if (From > Through)
        {
            yield return (nameof(Through), "The last day lies before the first.");
        }

        if (AtLeast > AtMost)
        {
            yield return (nameof(AtMost), "The largest amount is less than the smallest.");
        }

        if (State is { } state && !Enum.IsDefined(state) || Outcome is { } outcome && !Enum.IsDefined(outcome))
        {
            yield return (nameof(State), "There is no such state.");
        }

        if (OlderThan is < 0 or > 36_600 || YoungerThan is < 0 or > 36_600)
        {
            yield return (nameof(OlderThan), "Say days from 0 to 36,600.");
        }
    }

    /// <summary>The question, once nothing is <see cref="Wrong"/>.</summary>
    public WaiverFilter ToFilter(CounterAct act, bool all)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new WaiverFilter
        {
            States = State is { } state ? [state] : [],
            Outcome = Outcome,
            Ground = Said(Ground),
            HandledBy = all ? Said(Clerk) : act.By.Person,
            From = From,
            Through = Through,
            AtLeast = AtLeast,
            AtMost = AtMost,
            Age = OlderThan is null && YoungerThan is null ? null : new WaiverAge(OlderThan, YoungerThan, act.Today),
            AnswerDueBefore = Overdue ? act.Today : null,
            Page = Math.Clamp(Page, 1, 1_000_000),
        };
    }

    /// <summary>The form that asks what a filter asks, of everybody's cases.</summary>
    public static ListForm Of(WaiverFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new ListForm
        {
            All = true,
            Outcome = filter.Outcome,
            Ground = filter.Ground,
            Clerk = filter.HandledBy,
            From = filter.From,
            Through = filter.Through,
            AtLeast = filter.AtLeast,
            AtMost = filter.AtMost,
            OlderThan = filter.Age?.AtLeast,
            YoungerThan = filter.Age?.AtMost,
        };
    }

    /// <summary>The address of the same question.</summary>
    public string Url() => Address.Of("/penalty-waivers",
    [
        ("all", All ? "true" : null), ("state", State?.ToString()), ("outcome", Outcome?.ToString()), ("ground", Said(Ground)), ("clerk", Said(Clerk)), ("from", From?.Field()), ("through", Through?.Field()),
        ("atLeast", AtLeast?.Plain()), ("atMost", AtMost?.Plain()), ("olderThan", OlderThan?.ToString(CultureInfo.InvariantCulture)), ("youngerThan", YoungerThan?.ToString(CultureInfo.InvariantCulture)),
        ("overdue", Overdue ? "true" : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ]);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Addresses with a question in them.</summary>
internal static class Address
{
    /// <summary>A path with what is said; what is null is left out.</summary>
    public static string Of(string path, IEnumerable<(string Name, string? Value)> said)
    {
        var question = string.Join('&', said.Where(s => s.Value is not null).Select(s => $"{s.Name}={Uri.EscapeDataString(s.Value!)}"));
        return question.Length == 0 ? path : $"{path}?{question}";
    }
}
