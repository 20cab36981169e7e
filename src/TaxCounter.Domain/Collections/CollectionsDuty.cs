using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Work on what is overdue: the list, calls, promises, statements and demands.</summary>
public sealed class CollectionsDuty : Duty, IWritesLetters
{
    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<StatementRunSeries>("/collections/statements", Permission.SeeOverdue)];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters => CollectionLetterKinds.All;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["collections.bulk"] = "began letters in bulk about what is owed",
        ["collections.call"] = "began a call about what is overdue",
        ["collections.contact"] = "noted a contact about what is overdue",
        ["collections.demand"] = "sent a demand for payment",
        ["collections.export"] = "exported the overdue accounts",
        ["collections.overdue-view"] = "viewed the overdue accounts",
        ["collections.promise-broken"] = "found a promise to pay broken",
        ["collections.release"] = "left a call without an outcome",
        ["collections.view"] = "viewed the contacts of an account",
    };
}
