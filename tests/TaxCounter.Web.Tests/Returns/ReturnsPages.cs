using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Returns;

/// <summary>A return with a wrong line and a hostile note, a discrepancy in hostile words, and their pages.</summary>
public sealed class ReturnsPages : DutyPages
{
    private FiledReturnNumber _filed;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var (day, account, clerk) = (office.Day, office.Hostile, await office.Member("clerk"));
        var registration = account.Registrations.First(r => r.TaxType == "sales");
        var filed = await day.With<ReturnService, Result<FiledReturn>>(s => s.File(new FileReturn
        {
            Id = FiledReturnId.New(),
            AccountId = account.Id,
            TaxType = "sales",
            Period = ExpectedReturns.PeriodOf(registration.Frequency, ExpectedReturns.PeriodOf(registration.Frequency, day.Today).FirstDay.AddDays(-1)),
            Channel = "courier",
            ReceivedOn = day.Today,
            Entries = [KeyValuePair.Create("1", "100"), KeyValuePair.Create("11", "10"), KeyValuePair.Create("25", "0")],
            SendLetter = true,
            Note = FullOffice.Script + FullOffice.Image,
        }, null, day.Act(clerk)));
        Assert.Null(filed.Refusal);
        _filed = filed.Value.Number;
        var noted = await day.With<DiscrepancyService, Result<Discrepancy>>(s => s.Note(new NoteDiscrepancy
        {
            Id = DiscrepancyId.New(),
            AccountId = account.Id,
            CustomerSays = FullOffice.Script + FullOffice.Vector,
            Found = FullOffice.Braces + FullOffice.Image,
            LeadsTo = DiscrepancyOutcome.Adjustment,
        }, day.Act(clerk)));
        Assert.Null(noted.Refusal);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var number = office.Hostile.Number;
        return
        [
            "/returns",
            "/returns?wrong=true",
            "/returns/missing",
            $"/returns/{_filed}",
            $"/returns/new?account={number}",
            $"/returns/new?account={number}&tax=sales&period=2026-07&column=A&column=D",
            $"/returns/discrepancies?account={number}",
        ];
    }
}
