using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>What a search term was taken from, so that a list can show what matched.</summary>
public enum SearchField
{
    /// <summary>The name over the door.</summary>
    TradeName = 1,

    /// <summary>The taxpayer's name.</summary>
    TaxpayerName,

    /// <summary>The street address.</summary>
    Address,

    /// <summary>The telephone.</summary>
    Phone,

    /// <summary>The tax id's last four.</summary>
    LastFour,
}

/// <summary>
/// One word an account is found by: small letters and digits only, compared byte by byte, so that SQLite and SQL Server search alike with one index.
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

    /// <summary>Whose.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>All words of an account.</summary>
    public static IEnumerable<SearchTerm> Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        (SearchField Field, IEnumerable<string> Words)[] all =
        [
            (SearchField.TradeName, Words(account.TradeName)),
            (SearchField.TaxpayerName, Words(account.TaxpayerName)),
            (SearchField.Address, Words(account.Location.Street).Concat(Words(account.Mailing.Street)).Append(account.Location.Zip)),
            (SearchField.Phone, Phone(account.Phone)),
            (SearchField.LastFour, account.TaxId is { } id ? [id.LastFour] : []),
        ];
        return all.SelectMany(a => a.Words.Where(w => w.Length > 0).Distinct().Select(w => new SearchTerm { Term = w[..Math.Min(w.Length, Longest)], Field = a.Field, AccountId = account.Id }));
    }

    /// <summary>The words of a text as they are kept and asked for: without accents and punctuation, "Saint" for "St", "Mc Donnell's" as "mcdonnell".</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '.'))
            {
                plain.Append(' ');
            }
        }

        List<string> words = [];
        var split = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < split.Length; i++)
        {
            var word = split[i] switch { "saint" => "st", "and" => "", _ => split[i] };
            if (word is "mc" or "mac" or "o" && i + 1 < split.Length)
            {
                word += split[++i];
            }

            if (word.Length > 0)
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static IEnumerable<string> Phone(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length < 7 ? [] : [digits, digits[^7..], digits[^4..]];
    }
}

internal sealed class SearchTermMapping : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder)
    {
        builder.ToTable("SearchTerms");
        builder.HasKey(t => new { t.Term, t.AccountId, t.Field });
        builder.Property(t => t.Term).HasMaxLength(SearchTerm.Longest).IsUnicode(false);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
        builder.HasIndex(t => t.AccountId);
    }
}
