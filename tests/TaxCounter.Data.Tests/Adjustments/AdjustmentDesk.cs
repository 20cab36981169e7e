using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Cashiering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Adjustments;

/// <summary>Adjustments over the real records, on Sep 15, 2026: 911.20 of sales tax for June, due Jul 20, and 50.99 of sewer fee for May 2023.</summary>
public abstract class AdjustmentDesk(DatabaseProvider provider) : WindowTests(provider)
{
    protected static readonly StaffMember Clerk = Acts.Clerk();
    protected static readonly StaffMember First = Acts.Supervisor(1);
    protected static readonly StaffMember Second = Acts.Supervisor(2);
    protected static readonly Debt Sewer = new("sewer", "2023-05", new DateOnly(2023, 6, 20), new Money(5099));

    protected async Task<Adjustment> Done(Func<AdjustmentService, Task<Result<Adjustment>>> use)
    {
        var result = await With(use);
        Assert.Null(result.Refusal);
        return result.Value;
    }

    protected async Task<string> Refused(Func<AdjustmentService, Task<Result<Adjustment>>> use) => (await With(use)).Refusal!.Code;

    /// <summary>A clerical error: another amount is right of the first charge of an account.</summary>
    protected async Task<AdjustmentNumber> Begun(Account account, string right, string reason = "clerical-error", string question = "error", StaffMember? by = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        var charge = (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false)))[0].Obligation;
        var request = new AdjustmentRequest
        {
            ReasonCode = reason,
            Answers = new Dictionary<string, string> { [question] = "The return says another amount" },
            Statement = "Keyed wrong.",
            Periods = [new AdjustmentInput(charge.Id) { Amount = Dollars(right) }],
        };
        var number = (await Done(s => s.Begin(AdjustmentId.New(), account.Id, request, Acts.By(by ?? Clerk)))).Number;
        var paper = await With<AdjustmentEvidenceService, Result<Adjustment>>(s => s.Take(number, new ReceivedFile { Content = new MemoryStream(Papers.PdfSaying("the return")), Name = "return.pdf", ReceivedOn = Acts.ByClerk().Today }, Acts.By(by ?? Clerk)));
        Assert.Null(paper.Refusal);
        return number;
    }

    protected async Task<AdjustmentNumber> Submitted(Account account, string right)
    {
        var number = await Begun(account, right);
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        return number;
    }

    protected async Task<Adjustment> Read(AdjustmentNumber number) => (await With<IAdjustments, Adjustment?>(a => a.Find(number)))!;

    protected static Money Dollars(string amount) => WorkingDay.Dollars(amount);
}
