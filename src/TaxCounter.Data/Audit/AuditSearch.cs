using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

/// <summary>
/// Looks through the audit trail by its indexes: person, account, subject, act and moment each lead to their entries in the order of the chain; a text alone is
/// looked for in the newest entries only.
/// </summary>
internal sealed class AuditSearch(TaxCounterContext context, IEnumerable<DutyRecords> duties) : IAuditSearch
{
    private const int MostPeople = 5_000;
    private const int MostPersons = 50;
    private const int MostPapers = 500;
    private const int MostKinds = 300;

    public async Task<IReadOnlyList<AuditRow>> FindAsync(AuditQuestion question, int skip, int take)
    {
        var found = await Narrow(context.Set<AuditEntry>().AsNoTracking(), question);
        var entries = await found.OrderByDescending(e => e.Sequence).Skip(skip).Take(take).ToListAsync();
        return
        [
            .. entries.Select(e => new AuditRow
            {
                Sequence = e.Sequence,
                At = e.At,
                Person = e.Person,
                Name = e.Name,
                From = e.From,
                What = e.What,
                Subject = e.Subject,
                Account = e.AccountNumber,
                Reason = e.Reason,
                Details = e.Details,
                Changes = AuditChanges.Read(e.Changes),
            }),
        ];
    }

    /// <summary>From one kind to the next by the index: some dozens of steps instead of a million entries.</summary>
    public async Task<IReadOnlyList<string>> KindsAsync()
    {
        List<string> kinds = [];
        var last = "";
        while (kinds.Count < MostKinds
            && await context.Database.SqlQuery<string?>($"""SELECT MIN("What") AS "Value" FROM "AuditEntries" WHERE "What" > {last}""").SingleAsync() is { } next)
        {
            kinds.Add(last = next);
        }

        return kinds;
    }

    private async Task<IQueryable<AuditEntry>> Narrow(IQueryable<AuditEntry> entries, AuditQuestion question)
    {
        if (question.Who is { } who)
        {
            var persons = await PersonsAsync(who);
            entries = persons.Count == 1 ? entries.Where(e => e.Person == persons[0]) : entries.Where(e => persons.Contains(e.Person));
        }

        if (question.Account is { } account)
        {
            var papers = await PapersAsync(account);
            entries = entries.Where(e => e.AccountNumber == account || papers.Contains(e.Subject));
        }

        if (question.What is { } what)
        {
            entries = entries.Where(e => e.What == what);
        }

        if (question.Subject is { } subject)
        {
            entries = entries.Where(e => e.Subject == subject);
        }

        entries = await Between(entries, question);
        if (question.Text is { } text)
        {
            var like = "%" + Literal(text) + "%";
            entries = entries.Where(e => EF.Functions.Like(e.Reason!, like, "\\") || EF.Functions.Like(e.Details!, like, "\\") || EF.Functions.Like(e.Subject!, like, "\\"));
        }

        return entries;
    }

    /// <summary>The days' moments become the stretch of the chain they lie in, which every index knows; the moments themselves still decide, because a clock may be set back.</summary>
    private async Task<IQueryable<AuditEntry>> Between(IQueryable<AuditEntry> entries, AuditQuestion question)
    {
        if (question.From is not null || question.Before is not null)
        {
            var from = question.From ?? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
            var before = question.Before ?? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

            // Both ends in one question: for one alone SQLite would walk the chain itself instead of the index of moments.
            var stretch = await context.Set<AuditEntry>().Where(e => e.At >= from && e.At < before).GroupBy(_ => 1)
                .Select(g => new { First = g.Min(e => e.Sequence), Last = g.Max(e => e.Sequence) }).SingleOrDefaultAsync();
            var first = stretch?.First ?? 0;
            var last = stretch?.Last ?? -1;
            entries = entries.Where(e => e.Sequence >= first && e.Sequence <= last && e.At >= from && e.At < before);
        }

        if (question is { IsWide: true, Text: not null })
        {
            var reach = await context.Set<AuditHead>().Select(h => h.Sequence).SingleOrDefaultAsync() - IAuditSearch.WideReach;
            entries = entries.Where(e => e.Sequence > reach);
        }

        return entries;
    }

    /// <summary>The employee numbers behind what was typed: a user name, an employee number, a part of a name.</summary>
    private async Task<List<string>> PersonsAsync(string who)
    {
        var userAccounts = await context.Users.Select(u => new { u.UserName, u.Person, u.DisplayName }).Take(MostPeople).ToListAsync();
        bool Is(string? text) => string.Equals(text, who, StringComparison.OrdinalIgnoreCase);
        List<string> persons = [.. userAccounts.Where(p => Is(p.UserName) || Is(p.Person)).Select(p => p.Person).Distinct()];
        if (persons.Count == 0)
        {
            persons = [.. userAccounts.Where(p => p.DisplayName.Contains(who, StringComparison.OrdinalIgnoreCase)).Select(p => p.Person).Distinct().Take(MostPersons)];
        }

        return persons.Count > 0 ? persons : [Is(StaffMember.System.Name) ? StaffMember.System.Person : who];
    }

    private async Task<List<string?>> PapersAsync(string account)
    {
        List<string?> papers = [];
        foreach (var duty in duties)
        {
            papers.AddRange(await duty.PapersOf(context, account, MostPapers));
        }

        return papers;
    }

    private static string Literal(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
