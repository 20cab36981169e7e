using System.Globalization;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>Which cases are looked for, as the address says it.</summary>
public sealed record CaseListForm
{
    /// <summary>Everybody's cases, not only one's own.</summary>
    public bool All { get; init; }

    public string? State { get; init; }

    /// <summary>An outcome, or where an undecided case is, by its name.</summary>
    public string? Outcome { get; init; }

    /// <summary>A reason's code.</summary>
    public string? Reason { get; init; }

    /// <summary>The person that has it in hand.</summary>
    public string? Clerk { get; init; }

    /// <summary>Begun on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Begun on this day or earlier.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>Requested at least so much.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Requested at most so much.</summary>
    public Money? AtMost { get; init; }

    /// <summary>At least so many days old.</summary>
    public int? OlderThan { get; init; }

    /// <summary>At most so many days old.</summary>
    public int? YoungerThan { get; init; }

    /// <summary>Only where an answer is overdue.</summary>
    public bool Overdue { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Whether it narrows by more than whose cases.</summary>
    public bool IsNarrow => this != new CaseListForm { All = All, Page = Page };

    /// <summary>Why it cannot be looked for, by the field; none when it can.</summary>
    public IEnumerable<(string Field, string Sentence)> Wrong<TState>()
        where TState : struct, Enum
    {
        if (From > Through)
        {
            yield return (nameof(Through), "The last day is before the first day.");
        }

        if (AtLeast > AtMost)
        {
            yield return (nameof(AtMost), "The largest amount is below the smallest.");
        }

        if (State is not null && Read<TState>(State) is null || Outcome is not null && Read<TState>(Outcome) is null)
        {
            yield return (nameof(State), "There is no such state.");
        }

        if (OlderThan is < 0 or > 36_600 || YoungerThan is < 0 or > 36_600)
        {
            yield return (nameof(OlderThan), "Enter days from 0 to 36,600.");
        }
    }

    /// <summary>The question, once nothing is <see cref="Wrong{TState}"/>.</summary>
    public CaseFilter<TState> ToFilter<TState>(CounterAct act, bool all)
        where TState : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(act);
        return new CaseFilter<TState>
        {
            States = Read<TState>(State) is { } state ? [state] : [],
            Outcome = Read<TState>(Outcome),
            Reason = Said(Reason),
            HandledBy = all ? Said(Clerk) : act.By.Person,
            From = From,
            Through = Through,
            AtLeast = AtLeast,
            AtMost = AtMost,
            Age = OlderThan is null && YoungerThan is null ? null : new CaseAge(OlderThan, YoungerThan, act.Today),
            AnswerDueBefore = Overdue ? act.Today : null,
            Page = Math.Clamp(Page, 1, 1_000_000),
        };
    }

    /// <summary>The form that asks what a filter asks, of everybody's cases.</summary>
    public static CaseListForm Of<TState>(CaseFilter<TState> filter)
        where TState : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new CaseListForm
        {
            All = true,
            Outcome = filter.Outcome?.ToString(),
            Reason = filter.Reason,
            Clerk = filter.HandledBy,
            From = filter.From,
            Through = filter.Through,
            AtLeast = filter.AtLeast,
            AtMost = filter.AtMost,
            OlderThan = filter.Age?.AtLeast,
            YoungerThan = filter.Age?.AtMost,
        };
    }

    /// <summary>The address of the same list.</summary>
    public string Url(string path) => Address.Of(path,
    [
        ("all", All ? "true" : null), ("state", Said(State)), ("outcome", Said(Outcome)), ("reason", Said(Reason)), ("clerk", Said(Clerk)), ("from", From?.Field()), ("through", Through?.Field()),
        ("atLeast", AtLeast?.Plain()), ("atMost", AtMost?.Plain()), ("olderThan", OlderThan?.ToString(CultureInfo.InvariantCulture)), ("youngerThan", YoungerThan?.ToString(CultureInfo.InvariantCulture)),
        ("overdue", Overdue ? "true" : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ]);

    /// <summary>A state by its name; null where there is none of it.</summary>
    public static TState? Read<TState>(string? name)
        where TState : struct, Enum => Said(name) is { } said && !char.IsAsciiDigit(said[0]) && Enum.TryParse<TState>(said, out var state) && Enum.IsDefined(state) ? state : null;

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
