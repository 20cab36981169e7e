using TaxCounter.Domain.Comments;

namespace TaxCounter.Domain.Productivity;

/// <summary>Everything the report of a period says, read in one moment of the records.</summary>
public sealed record ProductivityReport
{
    public required ProductivityQuestion Question { get; init; }

    public required ContactReport Contacts { get; init; }

    public required CaseReport Cases { get; init; }

    public required TakenReport Receipts { get; init; }

    /// <summary>Comments that came in the period.</summary>
    public required IReadOnlyList<CommentCount> Comments { get; init; }

    /// <summary>Tickets that were served, and how long they waited and were served in all, in seconds.</summary>
    public required TicketFigures Tickets { get; init; }
}
