using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>Returns: entered line by line, recomputed, posted; missing ones; what customers say is wrong.</summary>
public sealed class ReturnsDuty : Duty, IWritesLetters
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<FiledReturnSeries>("/returns", Permission.SeeReturns)];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => ReturnLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["returns.amend"] = "entered an amended return",
        ["returns.discrepancy"] = "wrote down what a customer says is wrong",
        ["returns.file"] = "entered a return",
        ["returns.missing-view"] = "looked at the missing returns",
        ["returns.view"] = "looked at a return",
    };
}
