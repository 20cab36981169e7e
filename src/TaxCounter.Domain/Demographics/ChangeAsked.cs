using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Demographics;

/// <summary>A change of what is on file, as a form tells it: everything that is on file as it was read, with what is new in its place.</summary>
public sealed record ChangeAsked
{
    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public required Guid FormId { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>What was on file when the page was read (<see cref="DemographicsService.Shown"/>).</summary>
    public required string Shown { get; init; }

    /// <summary>The first day of what is new; null where none was entered.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>How it was verified, by the rule book's name.</summary>
    public string How { get; init; } = "";

    /// <summary>Who asked for it.</summary>
    public string AskedBy { get; init; } = "";

    public required Address Mailing { get; init; }

    public required Address Location { get; init; }

    public string Phone { get; init; } = "";

    public string OtherPhone { get; init; } = "";

    public string Email { get; init; } = "";

    public string OtherEmail { get; init; } = "";

    public string Language { get; init; } = "";

    public IReadOnlyList<OfficerAsked> Officers { get; init; } = [];

    /// <summary>A value as it was entered; officers are asked one by one.</summary>
    public string Value(FilePart part) => part switch
    {
        FilePart.Mailing => FileText.Of(Mailing),
        FilePart.Location => FileText.Of(Location),
        FilePart.Phone => Phone,
        FilePart.OtherPhone => OtherPhone,
        FilePart.Email => Email,
        FilePart.OtherEmail => OtherEmail,
        _ => Language,
    };
}
