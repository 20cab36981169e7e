using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Collections;

/// <summary>A customer of hostile names owes since months, promised at the counter, and gets letters.</summary>
public sealed class CollectionsPages : DutyPages
{
    private AccountNumber _late;
    private StatementRunNumber _run;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var account = await office.Day.Owes("500.00", FullOffice.Image);
        _late = account.Number;
        var rules = await office.Day.With<RuleBook, RuleBook>(Task.FromResult);
        await office.Day.With<IServiceProvider, bool>(async services =>
        {
            await AccountMaker.Charge(services, rules, account, "300.00", "2026-05", new DateOnly(2026, 6, 22));
            return true;
        });
        var clerk = office.Day.Act(Acts.Clerk(9), FullOffice.Script);
        var asked = new ContactAsked { Id = ContactId.New(), Account = account.Id, Way = ContactWay.Counter, Outcome = ContactOutcome.Promise, Amount = WorkingDay.Dollars("100.00"), By = rules.Calendar.NextBusinessDay(office.Day.Today) };
        await office.Day.With<ContactService, Result<Contact>>(s => s.Record(asked, clerk));
        var supervisor = office.Day.Act(Acts.Supervisor(9));
        var run = await office.Day.With<StatementRunService, Result<StatementRun>>(s => s.Begin(StatementRunId.New(), StatementKind.Statement, new OverdueQuestion { Today = office.Day.Today }, FullOffice.Vector, supervisor));
        _run = (await office.Day.With<StatementRunService, Result<StatementRun>>(s => s.GoOn(run.Value.Id, supervisor))).Value.Number;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) =>
        ["/collections/overdue", "/collections/overdue?tax=sales&district=1701&contact=Never&only=broken", "/collections/overdue/csv", $"/collections/calls/{_late}", "/collections/statements", $"/collections/statements/{_run}"];
}
