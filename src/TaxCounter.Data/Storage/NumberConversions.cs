using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.Storage;

/// <summary>How the office's human numbers and lists of pieces are stored: as the text a person reads.</summary>
internal static class NumberConversions
{
    /// <summary>Ten digits.</summary>
    public static PropertyBuilder<AccountNumber> AsDigits(this PropertyBuilder<AccountNumber> property) =>
        property.HasConversion(number => number.Digits, text => AccountNumber.Parse(text)).HasMaxLength(10).IsUnicode(false);

    /// <summary><c>R-2026-004562-8</c>.</summary>
    public static PropertyBuilder<ReceiptNumber> AsPrinted(this PropertyBuilder<ReceiptNumber> property) =>
        property.HasConversion(number => number.ToString(), text => ReceiptNumber.Parse(text)).HasMaxLength(18).IsUnicode(false);

    /// <summary><c>Q-2026-000012-8</c>.</summary>
    public static PropertyBuilder<QuoteNumber> AsPrinted(this PropertyBuilder<QuoteNumber> property) =>
        property.HasConversion(number => number.ToString(), text => QuoteNumber.Parse(text)).HasMaxLength(18).IsUnicode(false);

    /// <summary><c>D-2026-000012-8</c>.</summary>
    public static PropertyBuilder<DepositNumber> AsPrinted(this PropertyBuilder<DepositNumber> property) =>
        property.HasConversion(number => number.ToString(), text => DepositNumber.Parse(text)).HasMaxLength(18).IsUnicode(false);

    /// <summary><c>W-2026-000012-8</c>.</summary>
    public static PropertyBuilder<WaiverNumber> AsPrinted(this PropertyBuilder<WaiverNumber> property) =>
        property.HasConversion(number => number.ToString(), text => WaiverNumber.Parse(text)).HasMaxLength(18).IsUnicode(false);

    /// <summary><c>L-2026-000012-8</c>.</summary>
    public static PropertyBuilder<LetterNumber> AsPrinted(this PropertyBuilder<LetterNumber> property) =>
        property.HasConversion(number => number.ToString(), text => LetterNumber.Parse(text)).HasMaxLength(18).IsUnicode(false);

    /// <summary><c>5,2,36</c>: how many of each denomination.</summary>
    public static PropertyBuilder<IReadOnlyList<int>> AsPieces(this PropertyBuilder<IReadOnlyList<int>> property) =>
        property.HasConversion(
            pieces => string.Join(',', pieces),
            text => Read(text),
            new ValueComparer<IReadOnlyList<int>>((a, b) => a!.SequenceEqual(b!), a => a.Aggregate(0, HashCode.Combine), a => a)).HasMaxLength(120).IsUnicode(false);

    private static IReadOnlyList<int> Read(string text) =>
        text.Length == 0 ? [] : [.. text.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
