using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Adjustments;

/// <summary>An adjustment in hostile words that waits to be decided, one that is being prepared, and their pages.</summary>
public sealed class AdjustmentsPages : DutyPages
{
    private AdjustmentNumber _submitted, _begun;
    private string _account = "", _facts = "";

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var clerk = await office.Member("clerk");
        var (day, account) = (office.Day, office.Hostile);
        _account = account.Number.Digits;
        var charge = (await day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].Obligation;
        var request = new AdjustmentRequest
        {
            ReasonCode = "wrong-frequency",
            Answers = new Dictionary<string, string> { ["frequency"] = FullOffice.Vector },
            Statement = FullOffice.Script + FullOffice.Image,
            Periods = [new AdjustmentInput(charge.Id) { Amount = new Money(100) }],
        };
        _submitted = (await Did(s => s.Begin(AdjustmentId.New(), account.Id, request, day.Act(clerk)))).Number;
        await Did(s => s.Submit(_submitted, day.Act(clerk)));
        _begun = (await Did(s => s.Begin(AdjustmentId.New(), account.Id, request with { Statement = FullOffice.Braces }, day.Act(clerk)))).Number;
        if (await day.With<AdjustmentProposals, IReadOnlyList<AdjustmentProposal>>(p => p.Of(account, day.Today)) is [var found, ..])
        {
            _facts = found.Facts;
        }

        async Task<Adjustment> Did(Func<AdjustmentService, Task<Result<Adjustment>>> work)
        {
            var done = await day.With(work);
            Assert.Null(done.Refusal);
            return done.Value;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) =>
    [
        $"/adjustments/{_submitted}",
        $"/adjustments/{_submitted}/form",
        $"/supervisor/adjustments/{_submitted}",
        $"/adjustments/{_begun}",
        $"/adjustments/{_begun}/write",
        $"/adjustments/{_begun}/ask-for-more",
        $"/adjustments/new?account={_account}",
        $"/adjustments/new?account={_account}&reason=wrong-rate",
        .. _facts.Length == 0 ? (string[])[] : [$"/adjustments/leave?account={_account}&facts={_facts}"],
        "/adjustments?all=true",
        "/adjustments/report",
    ];
}
