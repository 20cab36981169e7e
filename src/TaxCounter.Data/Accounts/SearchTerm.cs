using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// One word an account is found by: small letters and digits only, or how it sounds behind a sign, compared byte by byte, so that SQLite and SQL Server search alike with one index.
/// </summary>
public sealed class SearchTerm
{
    /// <summary>The longest word kept; a longer one is found by its beginning.</summary>
    public const int Longest = 40;

    private SearchTerm() => Term = "";

    /// <summary>The word.</summary>
    public string Term { get; private init; }

    /// <summary>What it was taken from.</summary>
    public SearchField Field { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>All words of an account.</summary>
    public static IEnumerable<SearchTerm> Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        (SearchField Field, IEnumerable<string> Words)[] all =
        [
            (SearchField.TradeName, SearchWords.Kept(account.TradeName).Concat(SearchWords.Sounds(account.TradeName))),
            (SearchField.TaxpayerName, SearchWords.Kept(account.TaxpayerName).Concat(SearchWords.Sounds(account.TaxpayerName))),
            (SearchField.Address, Addresses(account).SelectMany(Address).Concat(SearchWords.Sounds(account.Location.Street))),
            (SearchField.Phone, Phones(account).SelectMany(Phone)),
            (SearchField.LastFour, account.TaxId is { } id ? [id.LastFour] : []),
            (SearchField.OldNumber, OldNumber(account.OldNumber)),
        ];
        return all.SelectMany(a => a.Words.Select(Cut).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)
            .Select(w => new SearchTerm { Term = w, Field = a.Field, AccountId = account.Id }));
    }

    /// <summary>A word no longer than is kept.</summary>
    internal static string Cut(string word) => word[..Math.Min(word.Length, Longest)];

    /// <summary>What is dialed before a number of this country, here and from abroad.</summary>
    private static readonly string[] _abroad = ["1", "001", "0111"];

    /// <summary>What a telephone is found by: all of it, its last seven, its last four.</summary>
    internal static IReadOnlyList<string> Phone(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        digits = _abroad.FirstOrDefault(a => digits.Length == a.Length + 10 && digits.StartsWith(a, StringComparison.Ordinal)) is { } prefix ? digits[prefix.Length..] : digits;
        return digits.Length < 7 ? [] : [digits, digits[^7..], digits[^4..]];
    }

    /// <summary>What a number of the former system is found by: all its digits without zeros before them. The sign before it keeps it from being the beginning of anything.</summary>
    internal static IReadOnlyList<string> OldNumber(string number) =>
        string.Concat(number.Where(char.IsAsciiDigit)).TrimStart('0') is { Length: > 0 } digits ? ["#" + digits] : [];

    /// <summary>Where it was, is and will be: a customer may know a former address or a new one.</summary>
    private static IEnumerable<Address> Addresses(Account account) =>
        account.ByDay.All(FilePart.Location).Concat(account.ByDay.All(FilePart.Mailing)).Select(FileText.Address).Prepend(account.Mailing).Prepend(account.Location).Distinct();

    private static IEnumerable<string> Phones(Account account) =>
        account.ByDay.All(FilePart.Phone).Concat(account.ByDay.All(FilePart.OtherPhone)).Prepend(account.Phone).Distinct();

    private static IEnumerable<string> Address(Address address) => address.Country.Length > 0
        ? SearchWords.Kept(address.Street).Concat(SearchWords.Kept(address.Zip)).Append(string.Concat(SearchWords.Kept(address.Zip.Replace(" ", "", StringComparison.Ordinal))))
        : SearchWords.Kept(address.Street).Append(string.Concat(address.Zip.Take(5).Where(char.IsAsciiDigit)));
}

internal sealed class SearchTermMapping : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder)
    {
        builder.ToTable("SearchTerms");
        builder.IsPassing("made from the names and numbers of accounts");
        builder.HasKey(t => new { t.Term, t.AccountId, t.Field });
        builder.Property(t => t.Term).HasMaxLength(SearchTerm.Longest).IsUnicode(false);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
        builder.HasIndex(t => new { t.AccountId, t.Term });
    }
}
