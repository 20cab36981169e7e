using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Ledger;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Samples;

/// <summary>
/// A believable office to try things on: every situation a clerk meets, as of today, made by the same functions as real accounts. Nothing in it is real.
/// </summary>
public sealed class SampleOffice(TaxCounterContext context, ITaxIds taxIds, RuleBook rules, IStaffDirectory staff, IAuditTrail audit, IOneTransaction transaction)
{
    private const int Told = 60;
    private const int MostOfDistrict = 99_999;
    private const int PeriodsTold = 14;
    private const int PeriodsOfMany = 6;
    private const int AtOnce = 250;

    private static readonly (string UserName, Role Role, string Name)[] _people =
    [
        ("clerk", Role.Clerk, "D. Guidry"),
        ("clerk2", Role.Clerk, "M. Washington"),
        ("supervisor", Role.Supervisor, "R. Fontaine"),
        ("supervisor2", Role.Supervisor, "T. Nguyen"),
        ("auditor", Role.Auditor, "K. Schmidt"),
        ("admin", Role.Administrator, "J. Ortiz"),
    ];

    private bool IsEastBatonRouge => rules.FindTaxType("sewer") is not null;

    /// <summary>About sixty accounts. Refused where there are accounts already.</summary>
    public Task<Result<SampleReport>> MakeAsync(CounterAct act)
    {
        var told = SampleStaff.Told(IsEastBatonRouge).Concat(IsEastBatonRouge ? SampleStaff.Households() : []).ToList();
        for (var number = 0; told.Count < Told; number++)
        {
            told.Add(SampleStaff.Made(number, Places().Length, IsEastBatonRouge));
        }

        return transaction.Do<SampleReport>(act, async () =>
        {
            if (await context.Set<Account>().AnyAsync())
            {
                return SampleRefusals.NotEmpty;
            }

            var obligations = await Make(told, 1, PeriodsTold, act);
            await audit.Record(act, "samples.make", rules.Jurisdiction, details: $"{told.Count} accounts");
            return new SampleReport(told.Count, obligations);
        });
    }

    /// <summary>Many accounts with a few obligations each, some hundred to a transaction. Refused where there are accounts already.</summary>
    public async Task<Result<SampleReport>> MakeManyAsync(int count, CounterAct act, IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        if (await context.Set<Account>().AnyAsync(stop))
        {
            return SampleRefusals.NotEmpty;
        }

        var obligations = 0;
        for (var done = 0; done < count; done += AtOnce)
        {
            stop.ThrowIfCancellationRequested();
            var from = done;
            var some = Enumerable.Range(from, Math.Min(AtOnce, count - from)).Select(n => SampleStaff.Made(n, Places().Length, IsEastBatonRouge)).ToList();
            var made = await transaction.Do<Made>(act, async () =>
            {
                var posted = new Made(await Make(some, from + 1, PeriodsOfMany, act));
                await UseNumbers(from + some.Count - MostOfDistrict);
                return posted;
            });
            if (made.Refusal is { } no)
            {
                return no;
            }

            obligations += made.Value.Obligations;
            progress?.Report(new ImportProgress("Making accounts", Math.Min(done + AtOnce, count), count));
        }

        return new SampleReport(count, obligations);
    }

    /// <summary>Sign-ins of every role, all with the one password. Only for development: the caller sees to that.</summary>
    public async Task<Result<SampleUserAccounts>> MakeSignInsAsync(CounterAct act)
    {
        foreach (var (userName, role, name) in _people)
        {
            if (await staff.FindAsync(userName) is not null)
            {
                continue;
            }

            var entry = new NewStaffUser { UserName = userName, Person = $"E-{userName}", DisplayName = name, Role = role, Password = SampleUserAccounts.Password };
            if ((await staff.AddAsync(entry, act)).Refusal is { } no)
            {
                return no;
            }
        }

        return await SignInsAsync();
    }

    /// <summary>Those of them that are there and open.</summary>
    public async Task<SampleUserAccounts> SignInsAsync()
    {
        var there = (await staff.ListAsync()).Where(s => s.DisabledAt is null && s.Member.Person == $"E-{s.UserName}").Select(s => s.UserName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new SampleUserAccounts([.. _people.Where(p => there.Contains(p.UserName)).Select(p => (p.UserName, p.Role))]);
    }

    private async Task<int> Make(IReadOnlyList<SampleAccount> told, int firstNumber, int periods, CounterAct act)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var made = told.Select((t, i) => (Told: t, Account: Open(t, firstNumber + i, act))).ToList();
        await AccountRows.AddAsync(context, made.ConvertAll(m => m.Account), CancellationToken.None);
        var batch = await LedgerBatch.LoadAsync(context, rules, made.ToDictionary(m => m.Account.Id, m => m.Account.LocationCode));
        var obligations = made.Select((m, i) => SampleBooks.Post(batch, m.Account.Id, m.Told, periods, new SampleDraw((ulong)(firstNumber + i)), act)).Sum();
        await batch.SaveAsync(context);
        return obligations;
    }

    /// <summary>New accounts are numbered behind those of the sample.</summary>
    private async Task UseNumbers(int last)
    {
        if (last > 0 && await context.Set<NumberCounter>().Where(c => c.Series == AccountNumber.SeriesName).ExecuteUpdateAsync(set => set.SetProperty(c => c.Next, last + 1)) == 0)
        {
            context.Add(new NumberCounter { Series = AccountNumber.SeriesName, Next = last + 1 });
        }
    }

    private Account Open(SampleAccount told, int number, CounterAct act)
    {
        var draw = new SampleDraw((ulong)number + 104_729);
        var place = Places()[told.Place % Places().Length];
        var street = new Address(told.Street, place.City, place.State, place.Zip);
        var opened = act.Today.AddDays(-900 - draw.Below(6000));
        var digits = (told.TaxIdKind == TaxIdKind.Ssn ? "9" : "00") + (100_000_000 + draw.Below(900_000_000)).ToString(CultureInfo.InvariantCulture)[(told.TaxIdKind == TaxIdKind.Ssn ? 1 : 2)..];
        var account = Account.Open(
            new AccountFacts
            {
                Number = number <= MostOfDistrict ? AccountNumber.Of(IsEastBatonRouge ? "0102" : "0671", number) : AccountNumber.OfSeries(number - MostOfDistrict),
                Kind = told.Kind,
                TaxpayerName = told.TaxpayerName,
                TradeName = told.TradeName,
                Naics = told.Naics,
                BusinessType = told.BusinessType,
                LocationCode = place.Code,
                Location = street,
                Mailing = street with { Street = told.PostBox ?? told.Street },
                Phone = string.Create(CultureInfo.InvariantCulture, $"({place.AreaCode}) 555-{draw.Below(10_000):0000}"),
                Email = draw.Below(3) == 0 ? "" : $"office{number}@example.com",
                Language = told.Language,
                OpenedOn = opened,
                ClosedOn = told.Status == AccountStatus.Closed ? act.Today.AddDays(-20) : null,
                Status = told.Status,
            },
            new TaxId(told.TaxIdKind, digits[^4..], taxIds.Protect(digits), taxIds.Index(digits)));
        foreach (var taxType in SampleBooks.TaxTypes(told))
        {
            account.Register(taxType, taxType == "occupational-license" ? FilingFrequency.Annual : told.Frequency, opened, told.Status == AccountStatus.Closed ? act.Today.AddDays(-20) : null);
        }

        foreach (var (kind, text, daysAgo) in told.Alerts)
        {
            account.Raise(kind, text, act.Today.AddDays(-daysAgo), act.By.Name);
        }

        return account;
    }

    private Place[] Places() => IsEastBatonRouge ? _batonRouge : _pennsylvania;

    private static readonly Place[] _batonRouge =
    [
        new("1701", "Baton Rouge", "LA", "70802", "225"), new("1700", "Baton Rouge", "LA", "70816", "225"), new("1705", "Zachary", "LA", "70791", "225"),
        new("1702", "Baker", "LA", "70714", "225"), new("1703", "Central", "LA", "70739", "225"),
    ];

    private static readonly Place[] _pennsylvania =
    [
        new("PHILA", "Philadelphia", "PA", "19107", "215"), new("STATE", "Allentown", "PA", "18101", "610"), new("ALLEG", "Pittsburgh", "PA", "15222", "412"),
        new("STATE", "Scranton", "PA", "18503", "570"), new("STATE", "Erie", "PA", "16501", "814"),
    ];

    private sealed record Place(string Code, string City, string State, string Zip, string AreaCode);

    private sealed record Made(int Obligations);
}
