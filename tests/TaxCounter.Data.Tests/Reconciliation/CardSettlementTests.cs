using System.Text;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Reconciliation;

/// <summary>What the terminals charged on a day, held against what the processor settles days later: a line of the checklist of the close.</summary>
public abstract class CardSettlementTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk();
    private static readonly StaffMember _supervisor = Acts.Supervisor();

    [DatabaseFact]
    public async Task A_card_of_the_day_waits_for_its_file_and_keeps_nothing_open()
    {
        Assert.Equal("No card was charged.", (await Step()).Says);
        await Charged();

        var step = await Step();
        Assert.Equal(("1 card: 0.00 settled, 40.00 not settled. No settlement of a processor was imported yet.", "40.00", "0.00", "−40.00"), (step.Says, $"{step.System}", $"{step.Counted}", $"{step.Difference}"));
        Assert.True(step.IsDone);

        await Import(Day.Today.AddDays(1), "40.00", "T-4471");
        step = await Step();
        Assert.Equal(("1 card: 40.00 settled.", "0.00"), (step.Says, $"{step.Difference}"));
        Assert.Empty(await Unsettled());
    }

    [DatabaseFact]
    public async Task One_that_no_file_tells_of_keeps_a_later_day_open_until_it_is_explained()
    {
        await Charged();
        var charged = Day.Today;
        await Import(Day.Today, "7.00", "T-9"); // the office imports settlements
        Office.Clock.Advance(TimeSpan.FromDays(5));
        Assert.True((await Step()).IsDone);
        Office.Clock.Advance(TimeSpan.FromDays(1));

        var card = Assert.Single(await Unsettled());
        Assert.Equal([$"$40.00 by card of {DateWords.Date(charged)} (receipt {card.Receipt}) is in no settlement after 5 days."], (await Step()).Left.Select(l => l.Says));
        Assert.Equal("staff.not-allowed", (await Explain(card.Tender, _clerk, "refunded at the terminal")).Refusal?.Code);
        Assert.Equal("staff.reason-needed", (await Explain(card.Tender, _supervisor, null)).Refusal?.Code);
        Assert.Equal("reconciliation.card-not-open", (await Explain(TenderId.New(), _supervisor, "no such card")).Refusal?.Code);
        Assert.Null((await Explain(card.Tender, _supervisor, "refunded at the terminal")).Refusal);

        Assert.True((await Step()).IsDone);
        Assert.Equal("1 card: 0.00 settled, 40.00 explained.", (await Step(charged)).Says);
        Assert.Equal("reconciliation.card-not-open", (await Explain(card.Tender, _supervisor, "twice")).Refusal?.Code);
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""DELETE FROM "CardExplanations" """)));
    }

    [DatabaseFact]
    public async Task A_voided_card_is_not_asked_about()
    {
        await Day.Voids(_clerk, _supervisor, await Charged());

        Assert.Empty(await Unsettled());
        Assert.Equal("No card was charged.", (await Step()).Says);
    }

    private async Task<PaymentEvent> Charged()
    {
        await Day.Opens(_clerk, 1);
        return await Day.Takes(_clerk, await Day.Owes("40.00"), WorkingDay.Card("40.00"));
    }

    private async Task Import(DateOnly day, string amount, string reference)
    {
        var file = $"settlement_date,terminal,transaction,type,last4,authorization,gross,fee,net\n{day:yyyy-MM-dd},T01,1,sale,1881,{reference},{amount},0.00,{amount}\n";
        Assert.Null((await Day.With<ReconciliationService, Result<StatementReport>>(s => s.Import(Encoding.UTF8.GetBytes(file), "cards.csv", "Processor", Day.Act(_supervisor)))).Refusal);
    }

    private async Task<DayStep> Step(DateOnly? day = null) => (await Day.With<IBusinessDays, IReadOnlyList<DayStep>>(d => d.Steps(day ?? Day.Today))).Single(s => s.Title == "Card settlement");

    private Task<IReadOnlyList<UnsettledCard>> Unsettled() => Day.With<ICardSettlements, IReadOnlyList<UnsettledCard>>(c => c.Unsettled(Day.Today));

    private Task<Result<UnsettledCard>> Explain(TenderId card, StaffMember who, string? why) => Day.With<CardSettlementService, Result<UnsettledCard>>(s => s.Explain(card, Day.Act(who, why)));
}

/// <inheritdoc/>
public sealed class CardSettlementOnSqlite() : CardSettlementTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class CardSettlementOnSqlServer() : CardSettlementTests(DatabaseProvider.SqlServer);
