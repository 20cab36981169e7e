using TaxCounter.Domain.Collections;

namespace TaxCounter.Web.Collections;

/// <summary>Letters in bulk as they are filled in.</summary>
public sealed class StatementsForm
{
    /// <summary>The key of the run, made with the form.</summary>
    public Guid Id { get; set; } = StatementRunId.New().Value;

    public StatementKind Kind { get; set; } = StatementKind.Notice;
}
