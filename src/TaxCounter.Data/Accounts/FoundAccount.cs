using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Accounts;

/// <summary>Where the words of a search stand in one account.</summary>
/// <param name="Distance">How far from what was asked for; least first.</param>
/// <param name="FoundIn">What the words were found in, best first.</param>
/// <param name="IsExact">Whether every word was found whole.</param>
/// <param name="Words">What was asked for.</param>
internal sealed record WordMatch(int Distance, IReadOnlyList<SearchField> FoundIn, bool IsExact, IReadOnlyList<string> Words);

/// <summary>One account that a search has read, to be ranked and shown.</summary>
internal sealed record FoundAccount(
    AccountNumber Number, string OldNumber, string TradeName, string TaxpayerName, string Street, string City, string Zip, string MailingStreet, string MailingCity, string MailingZip, string Phone,
    string? LastFour, TaxIdKind? TaxIdKind, AccountStatus Status, long? OwingCents, FileByDay ByDay)
{
    private const int OnlyBeginning = 10;
    private const int Nowhere = 100;

    public string Name => TradeName.Length > 0 ? TradeName : TaxpayerName;

    /// <summary>Whole words before beginnings; the name over the door before the taxpayer's, then address, tax id, telephone.</summary>
    public WordMatch Match(IReadOnlyList<string> words)
    {
        (SearchField Field, int Distance, string[] Forms)[] fields =
        [
            (SearchField.TradeName, 0, [.. SearchWords.Kept(TradeName)]),
            (SearchField.TaxpayerName, 1, [.. SearchWords.Kept(TaxpayerName)]),
            (SearchField.Address, 4, [.. SearchWords.Kept(Street), .. SearchWords.Kept(MailingStreet), .. SearchWords.Kept(Zip), .. SearchWords.Kept(MailingZip), .. ByDay.All(FilePart.Location).Concat(ByDay.All(FilePart.Mailing)).Select(FileText.Address).SelectMany(a => SearchWords.Kept(a.Street).Concat(SearchWords.Kept(a.Zip)))]),
            (SearchField.LastFour, 3, LastFour is null ? [] : [LastFour]),
            (SearchField.Phone, 3, [.. SearchTerm.Phone(Phone), .. ByDay.All(FilePart.Phone).Concat(ByDay.All(FilePart.OtherPhone)).SelectMany(SearchTerm.Phone)]),
            (SearchField.OldNumber, 0, [.. SearchTerm.OldNumber(OldNumber)]),
        ];
        List<Place> best = [];
        foreach (var word in words)
        {
            var beginning = SearchWords.Beginning(word);
            var matches = fields.SelectMany(f => f.Forms.Where(form => SearchWords.Finds(word, form)).Select(form => Judge(f.Field, f.Distance, SearchWords.Beginning(form) == beginning)));
            best.Add(matches.Append(new Place(default, Nowhere, false)).MinBy(m => m.Distance));
        }

        return new WordMatch(best.Sum(b => b.Distance), [.. best.OrderBy(b => b.Distance).Select(b => b.Field).Where(f => f != default).Distinct()], words.Count > 0 && best.TrueForAll(b => b.IsExact), words);
    }

    /// <summary>The same with the address and the telephone that hold on a day.</summary>
    public FoundAccount AsOf(DateOnly day)
    {
        var here = ByDay.On(FilePart.Location, day) is { } place ? FileText.Address(place) : null;
        var mail = ByDay.On(FilePart.Mailing, day) is { } address ? FileText.Address(address) : null;
        return ByDay.IsEmpty ? this : this with
        {
            Street = here?.Street ?? Street,
            City = here?.City ?? City,
            Zip = here?.Zip ?? Zip,
            MailingStreet = mail?.Street ?? MailingStreet,
            MailingCity = mail?.City ?? MailingCity,
            MailingZip = mail?.Zip ?? MailingZip,
            Phone = ByDay.On(FilePart.Phone, day) ?? Phone,
        };
    }

    public AccountHit ToHit(WordMatch match)
    {
        var here = Parts($"{Street}, {City} {Zip}", match.Words);
        var mailing = Parts($"{MailingStreet}, {MailingCity} {MailingZip}", match.Words);
        var isMailing = match.FoundIn.Contains(SearchField.Address) && !here.Any(p => p.IsMatch) && mailing.Any(p => p.IsMatch);
        return new AccountHit
        {
            Number = Number,
            Name = Parts(Name, match.Words),
            TaxpayerName = TradeName.Length == 0 || TradeName == TaxpayerName ? [] : Parts(TaxpayerName, match.Words),
            Address = isMailing ? [new TextPart("Mail: ", false), .. mailing] : here,
            Phone = [new TextPart(Phone, match.FoundIn.Contains(SearchField.Phone))],
            TaxId = match.FoundIn.Contains(SearchField.LastFour) ? Masked : null,
            Status = Status,
            Owing = new Money(OwingCents ?? 0),
            FoundIn = match.FoundIn,
            IsExact = match.IsExact,
        };
    }

    private string? Masked => LastFour is null ? null : TaxIdKind == Domain.Accounts.TaxIdKind.Fein ? $"FEIN ••-•••{LastFour}" : $"SSN •••-••-{LastFour}";

    private static Place Judge(SearchField field, int distance, bool isExact) => new(field, distance + (isExact ? 0 : OnlyBeginning), isExact);

    /// <summary>The text cut where words that were asked for begin and end.</summary>
    private static List<TextPart> Parts(string text, IReadOnlyList<string> words)
    {
        List<TextPart> parts = [];
        var done = 0;
        foreach (var word in SearchWords.Read(text).Where(w => IsAsked(w, words)))
        {
            if (word.Start > done)
            {
                parts.Add(new TextPart(text[done..word.Start], false));
            }

            done = word.Start + word.Length;
            parts.Add(new TextPart(text[word.Start..done], true));
        }

        if (done < text.Length)
        {
            parts.Add(new TextPart(text[done..], false));
        }

        return parts;
    }

    private static bool IsAsked(PlacedWord word, IReadOnlyList<string> words) =>
        word.Forms.SelectMany(SearchWords.Same).Any(form => words.Any(asked => SearchWords.Finds(asked, form)));

    private readonly record struct Place(SearchField Field, int Distance, bool IsExact);
}
