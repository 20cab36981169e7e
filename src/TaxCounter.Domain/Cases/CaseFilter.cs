using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>Which cases are listed or added up; what is null does not matter.</summary>
/// <typeparam name="TState">Where a case can be.</typeparam>
public sealed record CaseFilter<TState>
    where TState : struct, Enum
{
    /// <summary>The states; none for all.</summary>
    public IReadOnlyCollection<TState> States { get; init; } = [];

    /// <summary>The person that has it in hand.</summary>
    public string? HandledBy { get; init; }

    /// <summary>The reason's code; <see cref="NoReason.Code"/> for drafts that have none yet.</summary>
    public string? Reason { get; init; }

    /// <summary>The outcome, or where an undecided case is; of a case that was undone, that and nothing else.</summary>
    public TState? Outcome { get; init; }

    /// <summary>Begun on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Begun on this day or earlier.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>Requested at least so much.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>Requested at most so much.</summary>
    public Money? AtMost { get; init; }

    /// <summary>How old.</summary>
    public CaseAge? Age { get; init; }

    /// <summary>Only cases whose answer was due before this day.</summary>
    public DateOnly? AnswerDueBefore { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Exactly the cases behind a line of the report that was made with this filter.</summary>
    public CaseFilter<TState> Behind(CaseReportBy by, CaseReportLine line, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(line);
        return by switch
        {
            CaseReportBy.Reason => this with { Reason = line.Key },
            CaseReportBy.Outcome => this with { Outcome = Enum.Parse<TState>(line.Key) },
            CaseReportBy.Clerk => this with { HandledBy = line.Key },
            CaseReportBy.Age when CaseBand.Ages.First(b => b.Key == line.Key) is var band => this with { Age = new CaseAge((int?)band.AtLeast, (int?)band.AtMost, today) },
            CaseReportBy.Amount when CaseBand.Amounts.First(b => b.Key == line.Key) is var band => this with { AtLeast = Amount(band.AtLeast) ?? AtLeast, AtMost = Amount(band.AtMost) ?? AtMost },
            _ => this,
        };
    }

    private static Money? Amount(long? cents) => cents is { } some ? new Money(some) : null;
}
