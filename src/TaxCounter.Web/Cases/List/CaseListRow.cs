using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>A case on the list's page, in words.</summary>
public sealed record CaseListRow
{
    public required string Number { get; init; }

    /// <summary>The account's name.</summary>
    public required string Name { get; init; }

    /// <summary>The account's number.</summary>
    public required AccountNumber Account { get; init; }

    public required string Reason { get; init; }

    /// <summary>Where it is, in words.</summary>
    public required string State { get; init; }

    /// <summary>How the tag of the state looks.</summary>
    public required string Tag { get; init; }

    /// <summary>When the answer is or was due, in words; null while none is expected.</summary>
    public required string? AnswerDue { get; init; }

    /// <summary>Whether the answer is overdue.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>The day it was begun.</summary>
    public required DateOnly TakenOn { get; init; }

    /// <summary>Who has it in hand.</summary>
    public required string HandledByName { get; init; }

    public required Money Requested { get; init; }

    /// <summary>What was granted; null before the decision.</summary>
    public required Money? Granted { get; init; }

    /// <summary>Whether what was granted was undone.</summary>
    public required bool IsUndone { get; init; }

    /// <summary>When an answer is or was due, in words; what is overdue says by how much.</summary>
    public static string Due(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "answer is due today",
        1 => "answer is due tomorrow",
        > 1 and var days => $"answer is due in {days} days, {due.Short(today)}",
        -1 => "answer was due yesterday",
        var days => $"answer was due {-days} days ago",
    };
}
