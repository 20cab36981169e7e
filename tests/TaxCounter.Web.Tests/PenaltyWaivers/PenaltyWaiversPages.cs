using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.PenaltyWaivers;

/// <summary>A waiver that waits to be decided, and its pages.</summary>
public sealed class PenaltyWaiversPages : DutyPages
{
    private WaiverNumber _waiver;

    /// <summary>A request to waive penalty in hostile words, asked about in a letter, answered with a paper and recommended: it waits to be decided.</summary>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var clerk = await office.Member("clerk");
        var (day, account) = (office.Day, office.Hostile);
        var period = (await day.With<WaiverOffers, IReadOnlyList<WaivablePeriod>>(w => w.Of(account.Id, day.Today)))[0];
        var request = new WaiverRequest
        {
            AskerName = FullOffice.Image,
            ReasonCode = "illness-or-death",
            Answers = new Dictionary<string, string> { ["who"] = FullOffice.Vector, ["from"] = "2026-07-10" },
            Statement = FullOffice.Script,
            Periods = [new PeriodMeasure(period.Obligation.Id, WaiverMeasure.All)],
        };
        _waiver = (await Did(w => w.Begin(PenaltyWaiverId.New(), account.Id, request, day.Act(clerk)))).Number;
        await Did(w => w.Submit(_waiver, day.Act(clerk)));
        await Alike(w => w.AskForMore(_waiver, FullOffice.Image + "\n" + FullOffice.Script, day.Act(clerk)));
        await using var paper = new MemoryStream("%PDF-1.4\n%%EOF\n"u8.ToArray());
        Assert.Null((await day.With<WaiverEvidenceService, Result<PenaltyWaiver>>(e => e.Take(_waiver, new ReceivedFile { Content = paper, Name = "<img src=x>.pdf", Shows = FullOffice.Vector, ReceivedOn = day.Today }, day.Act(clerk)))).Refusal);
        await Alike(w => w.Answer(_waiver, FullOffice.Braces + FullOffice.Image, day.Act(clerk)));
        await Did(w => w.Recommend(_waiver, WaiverOutcome.ApproveAll, [], FullOffice.Script + FullOffice.Image, day.Act(clerk)));

        async Task Alike(Func<WaiverCases, Task<Result<PenaltyWaiver>>> work) => Assert.Null((await day.With(work)).Refusal);

        async Task<PenaltyWaiver> Did(Func<PenaltyWaiverService, Task<Result<PenaltyWaiver>>> work) => (await day.With(work)).Value;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return
        [
            $"/penalty-waivers/{_waiver}",
            $"/penalty-waivers/{_waiver}/ask-for-more",
            $"/supervisor/penalty-waivers/{_waiver}",
            "/penalty-waivers?all=true",
            "/penalty-waivers/report",
        ];
    }
}
