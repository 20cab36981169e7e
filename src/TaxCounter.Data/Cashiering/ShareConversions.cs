using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>The figures of each account of a visit, in one column: ten accounts at most, read with the receipt and never asked for alone.</summary>
internal static class ShareConversions
{
    private const int LongestShare = 100;

    /// <summary>Stores shares as text; no text where the visit was for one account.</summary>
    public static PropertyBuilder<IReadOnlyList<AccountShare>> AsShares(this PropertyBuilder<IReadOnlyList<AccountShare>> property) =>
        property.HasConversion(
                shares => Written(shares),
                text => Read(text),
                new ValueComparer<IReadOnlyList<AccountShare>>((a, b) => a!.SequenceEqual(b!), shares => shares.Count, shares => shares))
            .HasMaxLength(10 * LongestShare).IsUnicode(false);

    internal static string Written(IReadOnlyList<AccountShare> shares) => string.Join(';', shares.Select(Text));

    private static string Text(AccountShare share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Account.Value:n}:{share.StillOwed.Cents}:{share.PenaltyNotCharged.Cents}:{share.InterestNotCharged.Cents}");

    internal static IReadOnlyList<AccountShare> Read(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(share => share.Split(':')).Select(parts => new AccountShare(new AccountId(Guid.Parse(parts[0])), Cents(parts[1]), Cents(parts[2]), Cents(parts[3])))];

    private static Money Cents(string text) => new(long.Parse(text, CultureInfo.InvariantCulture));
}
