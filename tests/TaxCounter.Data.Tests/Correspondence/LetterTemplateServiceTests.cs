using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Correspondence;

/// <summary>What letters say is dated data: recorded once, added to by supervisors, and never changes a letter that was sent.</summary>
public abstract class LetterTemplateServiceTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    private static readonly TemplateDraft _plainer = new(new DateOnly(2026, 9, 16), "Waived", "{reason}\n\n{figures}\n\n{owed}\n\n{interest}\n\n{appeal}");

    [DatabaseFact]
    public async Task What_ships_is_recorded_once_and_holds_also_before()
    {
        Assert.Equal(60, (await All()).Count);
        Assert.Equal(60, await Record());
        Assert.Equal(0, await Record());

        Assert.Equal(60, await Office.Read(c => c.Set<LetterTemplate>().CountAsync()));
        Assert.Equal(60, (await All()).Count);
        Assert.Equal(1, await Office.Read(c => c.Set<AuditEntry>().CountAsync(e => e.What == "correspondence.template-record")));
    }

    [DatabaseFact]
    public async Task A_new_version_is_written_from_its_first_day_on_and_letters_sent_before_stay()
    {
        var sent = await Letter((await Granted(await Owe(Debts.Sales))).Number.ToString());
        var written = await Write(_plainer);
        Assert.Equal((2, "Supervisor 1"), (written.Value.Version, written.Value.Written.Name));

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
        var first = await Write(_plainer, id);

        Assert.Equal(first.Value.Version, (await Write(_plainer, id)).Value.Version);
        Assert.Equal("correspondence.other-content", (await Write(_plainer with { Subject = "Other" }, id)).Refusal!.Code);
        Assert.Equal(2, (await With<ILetterTemplates, IReadOnlyList<LetterTemplate>>(t => t.History(WaiverLetterKinds.Approved, "en"))).Count);
    }

    [DatabaseFact]
    public async Task Only_a_supervisor_writes_one_with_a_reason_and_something_that_changes()
    {
        Assert.Equal("staff.not-allowed", (await Write(_plainer, act: Acts.By(Clerk, reason: "plainer"))).Refusal!.Code);
        Assert.Equal("staff.reason-needed", (await Write(_plainer, act: Acts.By(First))).Refusal!.Code);
        Assert.Equal("correspondence.unknown-template", (await Write(_plainer, kind: "waiver-lost")).Refusal!.Code);
        Assert.Null((await Write(_plainer)).Refusal);
        Assert.Equal("correspondence.nothing-changes", (await Write(_plainer with { FirstDay = new DateOnly(2026, 9, 20) })).Refusal!.Code);
    }

    private Task<Result<LetterTemplate>> Write(TemplateDraft draft, LetterTemplateId? id = null, CounterAct? act = null, string kind = "waiver-approved") =>
        With<LetterTemplateService, Result<LetterTemplate>>(s => s.Write(id ?? LetterTemplateId.New(), kind, "en", draft, act ?? Acts.By(First, reason: "plainer")));

    private async Task<int> Record() => (await With<TemplateRecorder, Result<int>>(r => r.RecordAsync(Acts.BySystem()))).Value;

    private async Task<int?> InForce(DateOnly day) => (await With<ILetterTemplates, LetterTemplate?>(t => t.InForce(WaiverLetterKinds.Approved, "en", day)))?.Version;

    private Task<IReadOnlyList<LetterTemplate>> All() => With<ILetterTemplates, IReadOnlyList<LetterTemplate>>(t => t.All());

    private async Task<Letter> Letter(string about)
    {
        var row = (await With<ILetters, IReadOnlyList<LetterRow>>(l => l.OfCase(about)))[^1];
        return (await With<ILetters, Letter?>(l => l.Find(row.Number)))!;
    }
}

public sealed class LetterTemplateServiceOnSqlite() : LetterTemplateServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class LetterTemplateServiceOnSqlServer() : LetterTemplateServiceTests(DatabaseProvider.SqlServer);
