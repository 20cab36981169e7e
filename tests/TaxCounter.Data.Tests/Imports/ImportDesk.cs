using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>Imports files into the records of a test, and writes such files.</summary>
internal sealed class ImportDesk(OfficeDatabase office, RuleBook? rules = null)
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(office.Folder, "imports")).FullName;

    public const string AccountsHeader = "account_number,kind,taxpayer_name,trade_name,tin_type,tin,naics,business_type,location_code,street,city,state,zip,mailing_street,mailing_city,mailing_state,mailing_zip,phone,email,language,opened_on,closed_on,status";

    public const string GoodAccount = "0102000080,business,Hebert Group LLC,First River Construction,FEIN,723455413,236118,contractor,1700,3959 Essen Ln,Baton Rouge,LA,70816,3959 Essen Ln,Baton Rouge,LA,70816,(225) 745-7005,office1@example.com,en,1997-09-28,,open";

    public const string RegistrationsHeader = "account_number,tax_type,filing_frequency,effective_from,effective_to";

    public const string GoodRegistration = "0102000080,sales,monthly,1997-09-28,";

    public const string ChargesHeader = "account_number,tax_type,period,due_on,component,amount,reference";

    public const string GoodCharge = "0102000080,sales,2026-08,2026-09-21,tax,911.20,B1";

    public const string PaymentsHeader = "account_number,tax_type,period,paid_on,tender,amount,reference";

    public const string GoodPayment = "0102000080,sales,2026-08,2026-09-15,check,911.20,R1";

    public static CounterAct Act { get; } = Acts.By(StaffMember.System, new DateTime(2026, 11, 22, 15, 0, 0, DateTimeKind.Utc));

    public static string Header(ImportKind kind) => kind switch
    {
        ImportKind.Accounts => AccountsHeader,
        ImportKind.Registrations => RegistrationsHeader,
        ImportKind.Charges => ChargesHeader,
        _ => PaymentsHeader,
    };

    public static string Good(ImportKind kind) => kind switch
    {
        ImportKind.Accounts => GoodAccount,
        ImportKind.Registrations => GoodRegistration,
        ImportKind.Charges => GoodCharge,
        _ => GoodPayment,
    };

    public static string SmallOffice(string jurisdiction, ImportKind kind) =>
        Path.Combine(AppContext.BaseDirectory, "Imports", "office", jurisdiction, kind.ToString().ToLowerInvariant() + ".csv");

    public string Write(ImportKind kind, params string[] rows) => WriteText(string.Join('\n', rows.Prepend(Header(kind))) + "\n");

    public string WriteText(string text) => WriteBytes(new System.Text.UTF8Encoding(false).GetBytes(text));

    public string WriteBytes(byte[] bytes)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():n}.csv");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public async Task<(ImportReport Report, Refusal? Refusal)> Import(ImportKind kind, string file, bool acceptGood = false, IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        return await Run(new ImportOrder { Kind = kind, File = file, AcceptGood = acceptGood }, progress, stop);
    }

    /// <summary>Imports a file after somebody decided that what is unlikely in it is right.</summary>
    public Task<(ImportReport Report, Refusal? Refusal)> ImportUnusual(ImportKind kind, string file) => Run(new ImportOrder { Kind = kind, File = file, AcceptUnusual = true }, null, default);

    /// <summary>Says what importing a file would do.</summary>
    public Task<(ImportReport Report, Refusal? Refusal)> Preview(ImportKind kind, string file) => Run(new ImportOrder { Kind = kind, File = file, IsPreview = true }, null, default);

    private async Task<(ImportReport Report, Refusal? Refusal)> Run(ImportOrder order, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        await using var scope = office.Scope();
        var services = scope.ServiceProvider;
        var book = rules ?? Books.EastBatonRouge;
        var import = new OfficeImport(
            services.GetRequiredService<TaxCounterContext>(),
            services.GetRequiredService<IDbContextFactory<TaxCounterContext>>(),
            services.GetRequiredService<ITaxIds>(),
            book,
            services.GetRequiredService<IJournal>(),
            services.GetRequiredService<IAuditTrail>(),
            services.GetRequiredService<IOneTransaction>(),
            new CreditOnCharge(services.GetRequiredService<ILedgers>(), services.GetRequiredService<IAccounts>(), services.GetRequiredService<IJournal>(), services.GetRequiredService<IAuditTrail>(), book));
        return await import.RunAsync(order, Act, progress, stop);
    }

    /// <summary>Imports good rows that the test is not about.</summary>
    public async Task Given(ImportKind kind, params string[] rows)
    {
        var (report, no) = await Import(kind, Write(kind, rows));
        Assert.Null(no);
        Assert.Equal(rows.Length, report.Imported);
    }

    /// <summary>One account with one charge of 911.20 for August.</summary>
    public async Task GivenOneCharge()
    {
        await Given(ImportKind.Accounts, GoodAccount);
        await Given(ImportKind.Charges, GoodCharge);
    }

    public async Task GivenSmallOffice(string jurisdiction)
    {
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            var file = Path.Combine(_folder, $"{kind}.csv");
            File.Copy(SmallOffice(jurisdiction, kind), file, overwrite: true);
            var (_, no) = await Import(kind, file);
            Assert.Null(no);
        }
    }

    public async Task<VerifyReport> Verify()
    {
        await using var scope = office.Scope();
        return await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync();
    }
}
