using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>Checks that the bank did not pay.</summary>
public sealed class ReturnedChecksDuty : Duty, IWritesLetters
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<ReturnedCheckSeries>("/returned-checks", Permission.SeeReceipts)];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => ReturnedCheckLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["returned-checks.record"] = "recorded a returned check",
        ["returned-checks.redeposit"] = "noted that a returned check was paid after all",
        ["returned-checks.undo"] = "undid a returned check",
        ["returned-checks.view"] = "looked at a returned check",
    };
}
