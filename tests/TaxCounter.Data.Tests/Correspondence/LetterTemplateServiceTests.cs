using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Correspondence;

/// <summary>What letters say is dated data: recorded once, added to by supervisors, and never changes a letter that was sent.</summary>
public abstract class LetterTemplateServiceTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    protected static readonly TemplateDraft Plainer = new(new DateOnly(2026, 9, 16), "Waived", "{reason}\n\n{figures}\n\n{owed}\n\n{interest}\n\n{appeal}");

    [DatabaseFact]
    public async Task What_ships_is_recorded_once_and_holds_also_before()
    {
        Assert.Equal(76, (await All()).Count);
        Assert.Equal(76, await Record());
        Assert.Equal(0, await Record());

        Assert.Equal(76, await Office.Read(c => c.Set<LetterTemplate>().CountAsync()));
        Assert.Equal(76, (await All()).Count);
        Assert.Equal(1, await Office.Read(c => c.Set<AuditEntry>().CountAsync(e => e.What == "correspondence.template-record")));
    }

    [DatabaseFact]
    public async Task A_new_version_is_written_from_its_first_day_on_and_letters_sent_before_stay()
    {
        var sent = await Letter((await Granted(await Owe(Debts.Sales))).Number.ToString());
        var written = await Write(Plainer);
        Assert.Equal(("Supervisor 1", "Supervisor 2"), (written.Value.Proposed.Name, written.Value.Decided!.Name));

        Assert.Equal(1, await InForce(new DateOnly(2026, 9, 15)));
        Assert.Equal(2, await InForce(new DateOnly(2026, 9, 16)));
        Assert.Equal([2, 1], (await With<ILetterTemplates, IReadOnlyList<LetterTemplate>>(t => t.History(WaiverLetterKinds.Approved, "en"))).Select(t => t.Version));
        var again = await Letter(sent.About);
        Assert.Equal((sent.Sha256, sent.Body, sent.Subject), (again.Sha256, again.Body, again.Subject));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_version_and_with_other_words_it_is_refused()
    {
        var id = LetterTemplateId.New();
        await Write(Plainer, id);

        Assert.Equal(TemplateChangeState.Approved, (await Propose(Plainer, id)).Value.State);
        Assert.Equal("correspondence.other-content", (await Propose(Plainer with { Subject = "Other" }, id)).Refusal!.Code);
        Assert.Equal("correspondence.change-decided", (await Approve(id, Second)).Refusal!.Code);
        Assert.Equal([2, 1], (await History()).Select(t => t.Version));
    }

    [DatabaseFact]
    public async Task Only_a_supervisor_writes_one_with_a_reason_and_something_that_changes()
    {
        Assert.Equal("staff.not-allowed", (await Propose(Plainer, act: Acts.By(Clerk, reason: "plainer"))).Refusal!.Code);
        Assert.Equal("staff.reason-needed", (await Propose(Plainer, act: Acts.By(First))).Refusal!.Code);
        Assert.Equal("correspondence.unknown-template", (await Propose(Plainer, kind: "waiver-lost")).Refusal!.Code);
        await Write(Plainer);
        Assert.Equal("correspondence.nothing-changes", (await Propose(Plainer with { FirstDay = new DateOnly(2026, 9, 20) })).Refusal!.Code);
    }

    [DatabaseFact]
    public async Task No_letter_is_written_by_words_that_nobody_else_approved()
    {
        var id = LetterTemplateId.New();
        await Propose(Plainer, id);

        Assert.Equal("staff.own-work", (await Approve(id, First)).Refusal!.Code);
        Assert.Equal("staff.not-allowed", (await Approve(id, Clerk)).Refusal!.Code);
        Assert.Equal("correspondence.change-waits", (await Propose(Plainer with { Subject = "Other" }, act: Acts.By(Second, reason: "mine"))).Refusal!.Code);
        Assert.Equal([1], (await History()).Select(t => t.Version));

        Assert.Equal("staff.reason-needed", (await With<LetterTemplateService, Result<TemplateChange>>(s => s.Deny(id, Acts.By(Second)))).Refusal!.Code);
        var denied = await With<LetterTemplateService, Result<TemplateChange>>(s => s.Deny(id, Acts.By(Second, reason: "the law is missing")));
        Assert.Equal((TemplateChangeState.Denied, "the law is missing"), (denied.Value.State, denied.Value.DecisionNote));
        Assert.Equal([1], (await History()).Select(t => t.Version));
        await Verify();
    }

    [DatabaseFact]
    public async Task Who_proposed_words_takes_them_back_and_nobody_else()
    {
        var id = LetterTemplateId.New();
        await Propose(Plainer, id);

        Assert.Equal("correspondence.change-not-yours", (await With<LetterTemplateService, Result<TemplateChange>>(s => s.Withdraw(id, Acts.By(Second)))).Refusal!.Code);
        Assert.Null((await With<LetterTemplateService, Result<TemplateChange>>(s => s.Withdraw(id, Acts.By(First)))).Refusal);
        Assert.Equal("correspondence.change-decided", (await Approve(id, Second)).Refusal!.Code);
        Assert.Null((await Propose(Plainer)).Refusal);
    }

    [DatabaseFact]
    public async Task Words_approved_after_their_first_day_begin_on_the_day_of_the_approval()
    {
        var id = LetterTemplateId.New();
        await Propose(Plainer, id);
        Assert.Null((await With<LetterTemplateService, Result<TemplateChange>>(s => s.Approve(id, Acts.By(Second, new DateTime(2026, 9, 18, 14, 0, 0, DateTimeKind.Utc))))).Refusal);

        Assert.Equal(1, await InForce(new DateOnly(2026, 9, 17)));
        Assert.Equal(2, await InForce(new DateOnly(2026, 9, 18)));
        await Verify();
    }

    protected async Task<Result<TemplateChange>> Write(TemplateDraft draft, LetterTemplateId? id = null)
    {
        var key = id ?? LetterTemplateId.New();
        Assert.Null((await Propose(draft, key)).Refusal);
        var approved = await Approve(key, Second);
        Assert.Null(approved.Refusal);
        return approved;
    }

    private Task<Result<TemplateChange>> Propose(TemplateDraft draft, LetterTemplateId? id = null, CounterAct? act = null, string kind = "waiver-approved") =>
        With<LetterTemplateService, Result<TemplateChange>>(s => s.Propose(id ?? LetterTemplateId.New(), kind, "en", draft, act ?? Acts.By(First, reason: "plainer")));

    private Task<Result<TemplateChange>> Approve(LetterTemplateId id, StaffMember by) => With<LetterTemplateService, Result<TemplateChange>>(s => s.Approve(id, Acts.By(by)));

    private Task<IReadOnlyList<LetterTemplate>> History() => With<ILetterTemplates, IReadOnlyList<LetterTemplate>>(t => t.History(WaiverLetterKinds.Approved, "en"));

    private async Task<int> Record() => (await With<TemplateRecorder, Result<int>>(r => r.RecordAsync(Acts.BySystem()))).Value;

    private async Task<int?> InForce(DateOnly day) => (await With<ILetterTemplates, LetterTemplate?>(t => t.InForce(WaiverLetterKinds.Approved, "en", day)))?.Version;

    private Task<IReadOnlyList<LetterTemplate>> All() => With<ILetterTemplates, IReadOnlyList<LetterTemplate>>(t => t.All());

    private async Task<Letter> Letter(string about)
    {
        var row = (await With<ILetters, IReadOnlyList<LetterRow>>(l => l.OfCase(about)))[^1];
        return (await With<ILetters, Letter?>(l => l.Find(row.Number)))!;
    }
}

public sealed class LetterTemplateServiceOnSqlite() : LetterTemplateServiceTests(DatabaseProvider.Sqlite)
{
    [DatabaseFact]
    public async Task Verify_finds_words_that_nobody_approved()
    {
        await Write(Plainer);
        await Office.Read(async c =>
        {
            await c.Database.ExecuteSqlRawAsync("""DROP TRIGGER "LetterTemplates_no_update" """);
            return await c.Database.ExecuteSqlRawAsync("""UPDATE "LetterTemplates" SET "Body" = 'Send money to me.' WHERE "Version" = 2""");
        });

        var found = (await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;
        Assert.Contains(found, f => f.Invariant == "V45" && f.Sentence.StartsWith("Version 2 of the letter waiver-approved (en) is not what a second person approved.", StringComparison.Ordinal));
    }
}

[OnSqlServer]
public sealed class LetterTemplateServiceOnSqlServer() : LetterTemplateServiceTests(DatabaseProvider.SqlServer);
