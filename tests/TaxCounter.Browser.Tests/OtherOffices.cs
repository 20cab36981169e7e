using TaxCounter.Data.Samples;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;

namespace TaxCounter.Browser.Tests;

/// <summary>The sample office of the Pennsylvania Department of Revenue.</summary>
public sealed class PennsylvaniaOffice(Premises premises) : Office(premises)
{
    /// <summary>Owes one month of sales tax.</summary>
    public static string OwesOneMonth { get; } = AccountNumber.Of("0671", 2).Digits;

    /// <inheritdoc/>
    protected override Task<ServedOffice> Records(Premises from)
    {
        var office = new ServedOffice();
        office.Settings["Office:Jurisdiction"] = "pennsylvania";
        office.Settings["SignIn:Pbkdf2Iterations"] = "1000";
        return Task.FromResult(office);
    }
}

/// <summary>An office that has just brought along the books of its old system: of the export of East Baton Rouge every account with something overpaid, with all that was charged and paid for those taxes.</summary>
public sealed class ImportedOffice(Premises premises) : Office(premises)
{
    /// <inheritdoc/>
    protected override async Task<ServedOffice> Records(Premises from)
    {
        var office = new ServedOffice();
        await Done(office, "migrate");
        await office.AddPerson("clerk", "clerk", SampleUserAccounts.Password);
        foreach (var kind in new[] { "accounts", "registrations", "charges", "payments" })
        {
            await Done(office, "import", kind, Path.Combine(AppContext.BaseDirectory, "OffAccounts", $"{kind}.csv"));
        }

        return office;
    }

    private static async Task Done(ServedOffice office, params string[] words)
    {
        var (code, _, complained) = await office.Verb(words);
        if (code != 0)
        {
            throw new InvalidOperationException(complained);
        }
    }
}
