using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports;

/// <summary>What the four export files look like, and what each cell may hold in the office of a rule book.</summary>
internal sealed class ExportFormat(RuleBook rules)
{
    private static readonly Dictionary<string, AccountKind> _kinds = new() { ["business"] = AccountKind.Business, ["user-fee"] = AccountKind.UserFee };
    private static readonly Dictionary<string, TaxIdKind> _taxIdKinds = new() { ["FEIN"] = TaxIdKind.Fein, ["SSN"] = TaxIdKind.Ssn };
    private static readonly Dictionary<string, Component> _components = new() { ["tax"] = Component.Tax, ["fee"] = Component.Fee };
    private static readonly string[] _tenders = ["cash", "check", "card", "money-order", "ach"];

    private static readonly Dictionary<string, AccountStatus> _statuses = new()
    {
        ["open"] = AccountStatus.Open,
        ["closed"] = AccountStatus.Closed,
        ["suspended"] = AccountStatus.Suspended,
        ["revoked"] = AccountStatus.Revoked,
    };

    private static readonly Dictionary<string, FilingFrequency> _frequencies = new()
    {
        ["monthly"] = FilingFrequency.Monthly,
        ["quarterly"] = FilingFrequency.Quarterly,
        ["semiannual"] = FilingFrequency.Semiannual,
        ["annual"] = FilingFrequency.Annual,
    };

    private static readonly Dictionary<ImportKind, string[]> _columns = new()
    {
        [ImportKind.Accounts] =
        [
            "account_number", "kind", "taxpayer_name", "trade_name", "tin_type", "tin", "naics", "business_type", "location_code", "street", "city", "state", "zip",
            "mailing_street", "mailing_city", "mailing_state", "mailing_zip", "phone", "email", "language", "opened_on", "closed_on", "status",
        ],
        [ImportKind.Registrations] = ["account_number", "tax_type", "filing_frequency", "effective_from", "effective_to"],
        [ImportKind.Charges] = ["account_number", "tax_type", "period", "due_on", "component", "amount", "reference"],
        [ImportKind.Payments] = ["account_number", "tax_type", "period", "paid_on", "tender", "amount", "reference"],
    };

    /// <summary>The columns a file must have, in any order.</summary>
    public static IReadOnlyList<string> Columns(ImportKind kind) => _columns[kind];

    /// <summary>The columns a file may have.</summary>
    public static IReadOnlyList<string> OptionalColumns(ImportKind kind) => kind == ImportKind.Accounts ? ["old_number", "country", "mailing_country"] : [];

    /// <summary>Reads one row; what it gives back counts only when <see cref="RowReader.Bad"/> is empty.</summary>
    public ExportRow Read(ImportKind kind, RowReader row) => kind switch
    {
        ImportKind.Accounts => Account(row),
        ImportKind.Registrations => Registration(row),
        ImportKind.Charges => Charge(row),
        _ => Payment(row),
    };

    private AccountRow Account(RowReader row)
    {
        var digits = row.TaxIdDigits("tin");
        var kind = row.Text("tin_type", 10);
        var taxIdKind = digits.Length > 0 || kind.Length > 0 ? row.OneOf("tin_type", _taxIdKinds) : (TaxIdKind?)null;
        if (digits.Length == 0 && kind.Length > 0 && row.Bad.All(b => b.Column != "tin"))
        {
            row.No("tin", "", "The row has a kind of tax ID but no number. Enter the number, or leave both cells empty.");
        }

        var place = ExportAddress.Read(row, "");
        var facts = new AccountFacts
        {
            Number = row.Number("account_number"),
            OldNumber = OldNumber(row),
            Kind = row.OneOf("kind", _kinds),
            TaxpayerName = row.Text("taxpayer_name", 100, required: true),
            TradeName = row.Text("trade_name", 100),
            Naics = Digits(row, "naics", 2, 6, "A NAICS code has two to six digits."),
            BusinessType = row.Text("business_type", 40),
            LocationCode = Location(row),
            Location = place,
            Mailing = ExportAddress.IsEmpty(row, "mailing_") ? place with { } : ExportAddress.Read(row, "mailing_"),
            Phone = row.Text("phone", 30),
            Email = Email(row),
            Language = Language(row),
            OpenedOn = row.Day("opened_on"),
            ClosedOn = row.DayOrNone("closed_on"),
            Status = row.OneOf("status", _statuses),
        };
        Follows(row, "closed_on", facts.OpenedOn, facts.ClosedOn, "The account was closed before it was opened");
        return new AccountRow { Line = row.Line, Account = facts.Number, Facts = facts, TaxIdKind = taxIdKind, Digits = digits };
    }

    private RegistrationRow Registration(RowReader row)
    {
        var registration = new RegistrationRow
        {
            Line = row.Line,
            Account = row.Number("account_number"),
            TaxType = TaxType(row),
            Frequency = row.OneOf("filing_frequency", _frequencies),
            From = row.Day("effective_from"),
            To = row.DayOrNone("effective_to"),
        };
        Follows(row, "effective_to", registration.From, registration.To, "The registration ended before it began");
        return registration;
    }

    private ChargeRow Charge(RowReader row) => new()
    {
        Line = row.Line,
        Account = row.Number("account_number"),
        TaxType = TaxType(row),
        Period = row.PeriodOf("period"),
        DueOn = row.Day("due_on"),
        Component = row.OneOf("component", _components),
        Moved = row.Amount("amount"),
        Reference = row.Text("reference", 40, required: true),
    };

    private PaymentRow Payment(RowReader row)
    {
        var tender = row.Text("tender", 20, required: true).ToLowerInvariant();
        if (tender.Length > 0 && !_tenders.Contains(tender))
        {
            row.No("tender", SafeText.Of(tender), $"Use one of these: {string.Join(", ", _tenders)}.");
        }

        return new PaymentRow
        {
            Line = row.Line,
            Account = row.Number("account_number"),
            TaxType = TaxType(row),
            Period = row.PeriodOf("period"),
            PaidOn = row.Day("paid_on"),
            Tender = tender,
            Moved = row.Amount("amount"),
            Reference = row.Text("reference", 40, required: true),
        };
    }

    private string TaxType(RowReader row)
    {
        var code = row.Text("tax_type", 40, required: true);
        return code.Length == 0 || rules.FindTaxType(code) is not null ? code
            : row.No("tax_type", SafeText.Of(code), $"The rule book of {rules.Name} has no such tax type. Use one of these: {string.Join(", ", rules.TaxTypes.Select(t => t.Code))}.");
    }

    private string Location(RowReader row)
    {
        var code = row.Text("location_code", 60, required: true);
        return code.Length == 0 ? code
            : (rules.FindLocation(code) ?? rules.Locations.FirstOrDefault(l => l.Name.Equals(code, StringComparison.OrdinalIgnoreCase))) is { } location ? location.Code
            : row.No("location_code", SafeText.Of(code), $"The rule book of {rules.Name} has no such location. Check the location code.");
    }

    /// <summary>The former system's number: its own column, or the account number where that is one.</summary>
    private static string OldNumber(RowReader row)
    {
        var text = row.Text("old_number", 20);
        return text.Length == 0 ? row.OldNumber("account_number")
            : text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '-' or ' ') ? text
            : row.No("old_number", SafeText.Of(text), "An old account number has digits only. Correct it, or leave the cell empty.");
    }

    private static string Digits(RowReader row, string column, int fewest, int most, string reason)
    {
        var text = row.Text(column, 20);
        return text.Length == 0 || (text.Length >= fewest && text.Length <= most && text.All(char.IsAsciiDigit)) ? text : row.No(column, SafeText.Of(text), reason);
    }

    private static string Email(RowReader row)
    {
        var text = row.Text("email", 100);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length == 0 || (at > 0 && at < text.Length - 1) ? text : row.No("email", SafeText.Of(text), "This is not an email address.");
    }

    private static string Language(RowReader row)
    {
        var text = row.Text("language", 20).ToLowerInvariant();
        return text.Length == 0 ? "en"
            : text.Length == 2 && text.All(char.IsAsciiLetterLower) ? text
            : row.No("language", SafeText.Of(text), "Enter the language as two letters, such as en, es or vi.");
    }

    private static void Follows(RowReader row, string column, DateOnly first, DateOnly? last, string what)
    {
        if (last < first && row.Bad.Count == 0)
        {
            row.No(column, last.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), $"{what}, on {first:yyyy-MM-dd}. Check both dates.");
        }
    }
}
