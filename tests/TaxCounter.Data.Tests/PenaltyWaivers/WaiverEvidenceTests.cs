using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PenaltyWaivers;

/// <summary>Supporting documents of a case: taken in, opened, proved and copied.</summary>
public sealed class WaiverEvidenceTests() : WaiverDesk(DatabaseProvider.Sqlite)
{
    private string Folder => Office.Services.GetRequiredService<EvidenceFiles>().Location;

    [Fact]
    public async Task A_document_is_noted_by_its_content_and_each_opening_is_on_record()
    {
        var number = await Begun(await Owe(Debts.Sales));
        var noted = Assert.Single((await AddDocument(number, Acts.By(Clerk))).Value.Evidence);

        var opened = (await Open(number, 1, Acts.By(First))).Value;

        Assert.Equal(("hospital letter.pdf", "application/pdf", Clerk.Person), (noted.FileName, noted.Kind, noted.Noted.Person));
        Assert.Equal(noted.Size, opened.Content.Length);
        var entry = await Office.Read(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "penalty-waivers.evidence-view"));
        Assert.Equal((number.ToString(), "document 1, PDF", First.Person), (entry.Subject, entry.Details, entry.Person));
    }

    [Fact]
    public async Task The_same_file_twice_in_a_case_is_refused_and_in_two_cases_kept_once()
    {
        var one = await Begun(await Owe(Debts.Sales));
        var other = await Begun(await Owe(Debts.Sales));
        await AddDocument(one, Acts.By(Clerk));

        Assert.Equal("cases.evidence-twice", (await AddDocument(one, Acts.By(Clerk), name: "the same.pdf")).Refusal?.Code);
        Assert.Null((await AddDocument(other, Acts.By(Clerk))).Refusal);
        Assert.Single(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Nothing_is_stored_where_the_case_takes_no_document()
    {
        var number = await Begun(await Owe(Debts.Sales));
        await Done(s => s.Withdraw(number, Acts.By(Clerk, reason: "paid after all")));

        Assert.Equal("cases.wrong-move", (await AddDocument(number, Acts.By(Clerk))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await AddDocument(number, Acts.By(Acts.Auditor()))).Refusal?.Code);
        Assert.Equal(CaseRefusals.Unknown("waiver"), (await AddDocument(new WaiverNumber(2026, 99), Acts.By(Clerk))).Refusal);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task A_document_of_another_case_and_a_person_without_the_right_open_nothing()
    {
        var number = await Begun(await Owe(Debts.Sales));
        var other = await Begun(await Owe(Debts.Sales));
        await AddDocument(number, Acts.By(Clerk));

        Assert.Equal(EvidenceRefusals.Unknown, (await Open(other, 1, Acts.By(Clerk))).Refusal);
        Assert.Equal(EvidenceRefusals.Unknown, (await Open(number, 2, Acts.By(Clerk))).Refusal);
        Assert.Equal("staff.not-allowed", (await Open(number, 1, Acts.By(Acts.Administrator()))).Refusal?.Code);
        Assert.Null((await Open(number, 1, Acts.By(Acts.Auditor()))).Refusal);
    }

    [Fact]
    public async Task A_missing_and_a_changed_file_are_found_and_named()
    {
        var number = await Begun(await Owe(Debts.Sales));
        await AddDocument(number, Acts.By(Clerk));
        Assert.Equal((0, 0), await Found());
        var file = Assert.Single(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories));

        await File.AppendAllTextAsync(file, " ");
        Assert.Contains($"document 1 of waiver {number} is not the one that was recorded", (await Verify17()).Findings.Single().Sentence, StringComparison.Ordinal);
        Assert.Equal(EvidenceRefusals.Changed, (await Open(number, 1, Acts.By(Clerk))).Refusal);

        File.Delete(file);
        Assert.Contains($"document 1 of waiver {number} is missing", (await Verify17()).Findings.Single().Sentence, StringComparison.Ordinal);
        Assert.Equal(EvidenceRefusals.Gone, (await Open(number, 1, Acts.By(Clerk))).Refusal);
        Assert.Equal(2, await Office.Read(c => c.Set<AuditEntry>().CountAsync(e => e.What == "penalty-waivers.evidence-view" && e.Details!.Contains("could not be shown"))));
    }

    [Fact]
    public async Task A_file_that_was_stored_and_not_noted_is_told_and_is_no_finding()
    {
        await using (var incoming = (await With<IEvidenceFiles, Result<IIncomingFile>>(f => f.Receive(new MemoryStream(Papers.Pdf), "a.pdf"))).Value)
        {
            await incoming.Place();
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, "killed while writing.part"), "half");

        var (findings, notes) = await Verify17();

        Assert.Empty(findings);
        Assert.Contains("1 file in", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_takes_the_evidence_along_and_says_what_it_could_not()
    {
        var number = await Begun(await Owe(Debts.Sales));
        await AddDocument(number, Acts.By(Clerk));
        await AddDocument(number, Acts.By(Clerk), "another");
        var target = Path.Combine(Path.GetDirectoryName(Folder)!, "copy.db");

        var whole = (await With<EvidenceBackup, Result<EvidenceCopy>>(b => b.BesideAsync(target))).Value;

        Assert.Equal((target + ".evidence", 2, 0), (whole.Folder, whole.Files, whole.Lost));
        Assert.Equal(Names(Folder), Names(whole.Folder));
        Assert.Equal("storage.backup-exists", (await With<EvidenceBackup, Result<EvidenceCopy>>(b => b.BesideAsync(target))).Refusal?.Code);
        File.Delete(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)[0]);
        Assert.Equal((1, 1), await With<EvidenceBackup, (int, int)>(async b => (await b.BesideAsync(target + "2")).Value is var c ? (c.Files, c.Lost) : default));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(Folder)!, "*.part"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Documents_come_back_also_where_a_key_is_named_that_their_backup_does_not_need(bool encrypted)
    {
        await AddDocument(await Begun(await Owe(Debts.Sales)), Acts.By(Clerk));
        var target = Path.Combine(Path.GetDirectoryName(Folder)!, "copy.db");
        Assert.Null(BackupKey.Create(target + ".key"));
        var key = BackupKey.Named(target + ".key").Value;
        await With<EvidenceBackup, Result<EvidenceCopy>>(b => b.BesideAsync(target, encrypted ? key : null));
        Directory.Delete(Folder, recursive: true);

        var back = await With<EvidenceBackup, EvidenceCopy>(b => b.BringBackAsync(target, key));

        Assert.Equal((1, 0), (back.Files, back.Lost));
        Assert.Empty((await Verify17()).Findings);
    }

    private static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal);

    private Task<Result<OpenedDocument>> Open(WaiverNumber number, int document, CounterAct act) => With<WaiverEvidenceService, Result<OpenedDocument>>(s => s.Open(number, document, act));

    private async Task<(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes)> Verify17()
    {
        var report = await With<OfficeVerifier, VerifyReport>(v => v.RunAsync());
        return (report.Findings, report.Notes);
    }

    private async Task<(int Findings, int Notes)> Found() => await Verify17() is var (findings, notes) ? (findings.Count, notes.Count) : default;
}
