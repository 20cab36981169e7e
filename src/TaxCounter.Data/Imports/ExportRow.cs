using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TaxCounter.Data.Ledger;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports;

/// <summary>A row of an export file, read and found good by itself.</summary>
internal abstract record ExportRow
{
    /// <summary>The line of the file.</summary>
    public required long Line { get; init; }

    /// <summary>The account it concerns.</summary>
    public required AccountNumber Account { get; init; }

    /// <summary>By what it is recognised when the file comes again.</summary>
    public abstract string Key { get; }

    /// <summary>What its rows have in common where one number of the old system stands on several rows; else the same as the key.</summary>
    public virtual string Document => Key;

    /// <summary>The column a complaint about the key belongs to.</summary>
    public abstract string KeyColumn { get; }

    /// <summary>What it moves; nothing where it moves no money.</summary>
    public virtual Money Amount => Money.Zero;

    /// <summary>The tax id, which goes into the hash of the content only under its key.</summary>
    public virtual string TaxIdDigits => "";

    /// <summary>Everything it says but the tax id.</summary>
    protected abstract IEnumerable<object?> Content { get; }

    /// <summary>What stands in a column about days, periods or frequency.</summary>
    public abstract string Cell(string column);

    /// <summary>A hash by which the same row is recognised. The nine digits of a tax id could be guessed from a plain hash, so they go in sealed.</summary>
    public byte[] ContentHash(ITaxIds taxIds)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Content.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture) ?? ""))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text.Length.ToString(CultureInfo.InvariantCulture) + ":" + text));
        }

        if (TaxIdDigits.Length > 0)
        {
            hash.AppendData(taxIds.Index(TaxIdDigits));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>A day as it goes into the hash.</summary>
    protected static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A row of accounts.csv.</summary>
internal sealed record AccountRow : ExportRow
{
    public required AccountFacts Facts { get; init; }

    public required TaxIdKind? TaxIdKind { get; init; }

    public required string Digits { get; init; }

    public override string Key => Account.Digits;

    public override string KeyColumn => "account_number";

    public override string TaxIdDigits => Digits;

    public override string Cell(string column) => Day(column == "opened_on" ? Facts.OpenedOn : Facts.ClosedOn) ?? "";

    protected override IEnumerable<object?> Content =>
    [
        Facts.Kind, Facts.TaxpayerName, Facts.TradeName, TaxIdKind, Facts.Naics, Facts.BusinessType, Facts.LocationCode, Facts.Location, Facts.Mailing,
        Facts.Phone, Facts.Email, Facts.Language, Day(Facts.OpenedOn), Day(Facts.ClosedOn), Facts.Status,
    ];
}

/// <summary>A row of registrations.csv.</summary>
internal sealed record RegistrationRow : ExportRow
{
    public required string TaxType { get; init; }

    public required FilingFrequency Frequency { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? To { get; init; }

    public override string Key => $"{Account.Digits}/{TaxType}/{Day(From)}";

    public override string KeyColumn => "effective_from";

    public override string Cell(string column) => column switch { "effective_from" => Day(From)!, "effective_to" => Day(To) ?? "", _ => Frequency.ToString().ToLowerInvariant() };

    protected override IEnumerable<object?> Content => [Frequency, Day(To)];
}

/// <summary>A row that moves money on an obligation.</summary>
internal abstract record MoneyRow : ExportRow
{
    public required string TaxType { get; init; }

    public required Period Period { get; init; }

    public required Money Moved { get; init; }

    public required string Reference { get; init; }

    public override Money Amount => Moved;

    public override string Key => Reference;

    public override string KeyColumn => "reference";
}

/// <summary>A row of charges.csv.</summary>
internal sealed record ChargeRow : MoneyRow
{
    public required DateOnly DueOn { get; init; }

    public required Component Component { get; init; }

    public override string Cell(string column) => column == "due_on" ? Day(DueOn)! : Period.ToString();

    /// <summary>The same for the books.</summary>
    public OldCharge Of(AccountId account) => new() { Account = account, TaxType = TaxType, Period = Period, DueOn = DueOn, Component = Component, Amount = Moved };

    protected override IEnumerable<object?> Content => [Account.Digits, TaxType, Period, Day(DueOn), Component, Moved.Cents];
}

/// <summary>A row of payments.csv.</summary>
internal sealed record PaymentRow : MoneyRow
{
    public required DateOnly PaidOn { get; init; }

    /// <summary>One receipt may pay several periods, so its reference alone is no key.</summary>
    public override string Key => $"{Reference}/{Account.Digits}/{TaxType}/{Period}";

    public override string Document => Reference;

    /// <summary>Whether both rows can be of one receipt: one account, day and tender.</summary>
    public bool IsOneReceiptWith(PaymentRow other) => Account == other.Account && PaidOn == other.PaidOn && Tender == other.Tender;

    /// <summary>How it was paid, as the file has it: check, ach.</summary>
    public required string Tender { get; init; }

    public override string Cell(string column) => column == "paid_on" ? Day(PaidOn)! : Period.ToString();

    /// <summary>The same for the books.</summary>
    public OldPayment Of(AccountId account) => new() { Account = account, TaxType = TaxType, Period = Period, PaidOn = PaidOn, Amount = Moved };

    protected override IEnumerable<object?> Content => [Account.Digits, TaxType, Period, Day(PaidOn), Tender, Moved.Cents];
}
