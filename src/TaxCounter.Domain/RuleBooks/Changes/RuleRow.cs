namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// One dated row of the office's rule book as it is recorded: what holds from its first day on. Recorded once and never changed or deleted; a change of rule is
/// another row with a later first day.
/// </summary>
public sealed class RuleRow
{
    private RuleRow() => Jurisdiction = Topic = Content = "";

    public RuleRowId Id { get; private init; }

    /// <summary>Whose book.</summary>
    public string Jurisdiction { get; private init; }

    /// <summary>Which rule: <c>late-rules/sales/penalty/in-force</c>.</summary>
    public string Topic { get; private init; }

    /// <summary>The first day it holds.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The row as it stands in the book: JSON with first day, value and authority.</summary>
    public string Content { get; private init; }

    /// <summary>Who brought it.</summary>
    public RuleRowOrigin Origin { get; private init; }

    /// <summary>The change it came by; null for a shipped one.</summary>
    public RuleChangeId? ChangeId { get; private init; }

    /// <summary>Since when it is recorded, UTC.</summary>
    public DateTime RecordedAt { get; private init; }

    /// <summary>A row that came with TaxCounter.</summary>
    public static RuleRow Shipped(string jurisdiction, RuleDraft row, DateTime at) => Of(jurisdiction, row, RuleRowOrigin.Shipped, null, at);

    /// <summary>A row that a second person has approved.</summary>
    public static RuleRow Approved(RuleChange change, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Of(change.Jurisdiction, change.Draft, RuleRowOrigin.Office, change.Id, at);
    }

    private static RuleRow Of(string jurisdiction, RuleDraft row, RuleRowOrigin origin, RuleChangeId? change, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new RuleRow
        {
            Id = RuleRowId.New(),
            Jurisdiction = jurisdiction,
            Topic = row.Topic,
            FirstDay = row.FirstDay,
            Content = row.Content,
            Origin = origin,
            ChangeId = change,
            RecordedAt = at,
        };
    }
}
