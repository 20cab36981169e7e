using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>A letter as it was sent: every word and figure is kept, and nothing of it is ever made again from a template.</summary>
public sealed class Letter
{
    /// <summary>The longest body, address and subject that are kept.</summary>
    public const int LongestBody = 30_000, LongestLines = 1000, LongestSubject = 400;

    private Letter()
    {
        About = Kind = Language = Sender = Addressee = Subject = Body = Contact = Sha256 = "";
        Written = null!;
    }

    public LetterId Id { get; private init; }

    public LetterNumber Number { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The number of the case it is about: <c>W-2026-000123-9</c>.</summary>
    public string About { get; private init; }

    /// <summary>The kind's code.</summary>
    public string Kind { get; private init; }

    /// <summary>Two letters of the language it is written in.</summary>
    public string Language { get; private init; }

    /// <summary>Which version of the template it was written by.</summary>
    public int TemplateVersion { get; private init; }

    /// <summary>The day it bears.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>The office's name, line by line; below an empty line its address.</summary>
    public string Sender { get; private init; }

    /// <summary>To whom and where, line by line.</summary>
    public string Addressee { get; private init; }

    /// <summary>The line above it.</summary>
    public string Subject { get; private init; }

    /// <summary>Paragraphs and table, as <see cref="LetterText.Read"/> reads them.</summary>
    public string Body { get; private init; }

    /// <summary>Whom to ask.</summary>
    public string Contact { get; private init; }

    /// <summary>Who did what the letter tells, under the name that stands below it.</summary>
    public Signature Written { get; private init; }

    /// <summary>SHA-256 over everything that was sent, 64 hexadecimal digits.</summary>
    public string Sha256 { get; private set; }

    /// <summary>Paragraphs and table.</summary>
    public IReadOnlyList<LetterBlock> Blocks => LetterText.Read(Body);

    /// <summary>What the hash has to be; <c>verify</c> compares.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        string[] parts =
        [
            Number.ToString(), AccountId.Value.ToString("D"), About, Kind, Language, TemplateVersion.ToString(CultureInfo.InvariantCulture), Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Sender, Addressee, Subject, Body, Contact, Written.Person, Written.Name, Written.At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        ];
        foreach (var part in parts)
        {
            // With its length before it, so that no two letters come to the same text.
            text.Append(part.Length).Append(':').Append(part).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    internal static Letter Of(LetterId id, LetterNumber number, Account account, string about, LetterTemplate template, MergedLetter merged, CounterAct act)
    {
        var letter = new Letter
        {
            Id = id,
            Number = number,
            AccountId = account.Id,
            About = about,
            Kind = template.Kind,
            Language = template.Language,
            TemplateVersion = template.Version,
            Day = act.Today,
            Sender = merged.Sender,
            Addressee = merged.Addressee,
            Subject = merged.Subject,
            Body = merged.Body,
            Contact = merged.Contact,
            Written = new Signature(act.By.Person, act.ByName, act.At),
        };
        letter.Sha256 = letter.Fingerprint();
        return letter;
    }
}
