using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Cashiering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PenaltyWaivers;

/// <summary>Waivers over the real records, on Sep 15, 2026: 911.20 due Jul 20 have 91.12 of penalty, 400.00 due Aug 20 have 20.00.</summary>
public abstract class WaiverDesk(DatabaseProvider provider) : WindowTests(provider)
{
    protected const string Rationale = "The days of the hospital cover the due date.";

    protected static readonly StaffMember Clerk = Acts.Clerk();
    protected static readonly StaffMember First = Acts.Supervisor(1);
    protected static readonly StaffMember Second = Acts.Supervisor(2);

    protected Task<T> At<T>(Func<PenaltyWaiverService, Task<T>> use) => With(use);

    protected Task<T> Offers<T>(Func<WaiverOffers, Task<T>> use) => With(use);

    protected Task<WaiverPacket?> Packet(WaiverNumber number, CounterAct act) => With<WaiverPackets, WaiverPacket?>(p => p.Of(number, act));

    protected async Task<PenaltyWaiver> Done(Func<PenaltyWaiverService, Task<Result<PenaltyWaiver>>> use)
    {
        var result = await At(use);
        Assert.Null(result.Refusal);
        return result.Value;
    }

    /// <summary>What is done with every case alike.</summary>
    protected async Task<PenaltyWaiver> Done(Func<WaiverCases, Task<Result<PenaltyWaiver>>> use)
    {
        var result = await With(use);
        Assert.Null(result.Refusal);
        return result.Value;
    }

    protected async Task<WaiverRequest> Request(Account account, WaiverMeasure? measure = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        var offer = await Offers(s => s.Of(account.Id, Acts.ByClerk().Today));
        return new WaiverRequest
        {
            AskerName = "M. Hebert",
            Channel = WaiverChannel.Phone,
            ReasonCode = "illness-or-death",
            Answers = new Dictionary<string, string> { ["who"] = "The owner, who files", ["from"] = "2026-07-10", ["to"] = "2026-09-02" },
            Statement = "I was in the hospital and nobody else can sign in.",
            Periods = [.. offer.Select(p => new PeriodMeasure(p.Obligation.Id, measure ?? WaiverMeasure.All))],
        };
    }

    protected async Task<WaiverNumber> Begun(Account account, WaiverMeasure? measure = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        var request = await Request(account, measure);
        return (await Done(s => s.Begin(PenaltyWaiverId.New(), account.Id, request, Acts.By(Clerk)))).Number;
    }

    protected async Task<WaiverNumber> Recommended(Account account, WaiverMeasure? measure = null)
    {
        var number = await Begun(account, measure);
        await Done(s => s.Submit(number, Acts.By(Clerk)));
        await Done(s => s.Recommend(number, WaiverOutcome.ApproveAll, [], Rationale, Acts.By(Clerk)));
        return number;
    }

    protected async Task<DecideWaiver> Read(WaiverNumber number, WaiverOutcome outcome = WaiverOutcome.ApproveAll)
    {
        var packet = (await Packet(number, Acts.By(First)))!;
        return new DecideWaiver { Outcome = outcome, Revision = packet.Waiver.Story.Revision, WaivableRead = packet.Periods.ToDictionary(p => p.Now.Obligation.Id, p => p.Now.Waivable) };
    }

    protected async Task<PenaltyWaiver> Granted(Account account, WaiverMeasure? measure = null)
    {
        var number = await Recommended(account, measure);
        await Done(s => s.Open(number, Acts.By(First)));
        var read = await Read(number);
        return await Done(s => s.Decide(number, read, Acts.By(First, reason: "The hospital letter covers it.")));
    }

    protected static EvidenceFacts Letter(char fill = 'a') => new() { FileName = "hospital letter.pdf", Kind = "application/pdf", Size = 40_000, Sha256 = new string(fill, 64), ReceivedOn = Acts.ByClerk().Today };

    /// <summary>A supporting document whose file is kept.</summary>
    protected Task<Result<PenaltyWaiver>> AddDocument(WaiverNumber number, CounterAct act, string text = "From Jul 30 to Sep 22", string name = "hospital letter.pdf") =>
        With<WaiverEvidenceService, Result<PenaltyWaiver>>(s => s.Take(number, new ReceivedFile { Content = new MemoryStream(Papers.PdfSaying(text)), Name = name, ReceivedOn = act.Today }, act));

    protected async Task<Money> Balance(LedgerAccount account)
    {
        var lines = await Office.Read(c => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(c.Set<JournalLine>().Where(l => l.Account == account)));
        return lines.Total(l => l.AsDebit);
    }
}
