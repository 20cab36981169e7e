using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The page of the list.</summary>
public sealed class ListPage
{
    /// <summary>What is looked for.</summary>
    public required ListForm Form { get; init; }

    /// <summary>Whether everybody's cases are shown.</summary>
    public required bool IsAll { get; init; }

    /// <summary>What was found.</summary>
    public required RecordPage<WaiverRow> Rows { get; init; }

    /// <summary>How many there are of each state.</summary>
    public required IReadOnlyDictionary<WaiverState, int> Counts { get; init; }

    /// <summary>Who has cases in hand.</summary>
    public required IReadOnlyList<(string Person, string Name)> Clerks { get; init; }

    /// <summary>The grounds by name.</summary>
    public required GroundNames Grounds { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>When the answer of a case was or is due, in words; what is overdue says by how much.</summary>
    public string Due(WaiverRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.AnswerDueOn is not { } due ? "" : (due.DayNumber - Act.Today.DayNumber) switch
        {
            0 => "answer is due today",
            1 => "answer is due tomorrow",
            > 1 and var days => $"answer is due in {days} days, {due.Short(Act.Today)}",
            -1 => "answer was due yesterday",
            var days => $"answer was due {-days} days ago",
        };
    }

    /// <summary>Whether the answer is overdue.</summary>
    public bool IsOverdue(WaiverRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.AnswerDueOn < Act.Today;
    }
}
