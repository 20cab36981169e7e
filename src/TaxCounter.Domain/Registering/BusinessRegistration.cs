using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>The record of how a business was registered: its people and places, what it answered, how it was coded and by which rules, what was decided otherwise and why. It is never changed.</summary>
public sealed class BusinessRegistration
{
    private readonly List<RegisteredCode> _codes = [];
    private readonly List<RegisteredPerson> _people = [];
    private readonly List<RegisteredPlace> _places = [];

    private BusinessRegistration() => (Answers, Facts, Contradictions, Settled, SellerName, ClearancePaper, Registered) = ("", "", "", "", "", "", null!);

    public BusinessRegistrationId Id { get; private init; }

    public RegistrationNumber Number { get; private init; }

    /// <summary>The account of the principal place.</summary>
    public AccountId AccountId { get; private init; }

    public RegistrationReason Reason { get; private init; }

    /// <summary>Whether one license covers all places, where the taxpayer chose; null where there is one place or nothing to choose.</summary>
    public bool? OneLicense { get; private init; }

    /// <summary>The digits of the account of the business that was bought; null where none is known.</summary>
    public string? PreviousAccount { get; private init; }

    /// <summary>The seller's name; empty where nothing was bought or it is not known.</summary>
    public string SellerName { get; private init; }

    /// <summary>What the buyer brought about what the seller owes.</summary>
    public SellerClearance Clearance { get; private init; }

    /// <summary>The number and day of the certificate that was shown.</summary>
    public string ClearancePaper { get; private init; }

    /// <summary>What the seller owed on that day on all accounts, which the buyer was told to withhold; null where no account is known.</summary>
    public Money? SellerOwed { get; private init; }

    /// <summary>What the customer answered, a question and its answer to a line.</summary>
    public string Answers { get; private init; }

    /// <summary>The answers to the office's own fields, one to a line.</summary>
    public string Facts { get; private init; }

    /// <summary>The codes of the contradictions that were shown, joined by <c>|</c>.</summary>
    public string Contradictions { get; private init; }

    /// <summary>What was decided about them and about accounts that look alike.</summary>
    public string Settled { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly RegisteredOn { get; private init; }

    public Signature Registered { get; private init; }

    /// <summary>The coding, place by place and part by part.</summary>
    public IReadOnlyList<RegisteredCode> Codes => _codes;

    /// <summary>Owners, officers, representatives and contacts.</summary>
    public IReadOnlyList<RegisteredPerson> People => _people;

    /// <summary>The places of business, the principal one first.</summary>
    public IReadOnlyList<RegisteredPlace> Places => _places;

    internal static BusinessRegistration Of(NewBusiness business, RegistrationNumber number, IReadOnlyList<RegisteredPlace> places, IReadOnlyList<BusinessCoding> codings, Money? sellerOwed, CounterAct act)
    {
        var asked = codings.SelectMany(c => c.Proposal.Fields).DistinctBy(f => f.Field.Id).ToDictionary(f => f.Field.Id, f => f.Field.Label);
        var registration = new BusinessRegistration
        {
            Id = business.Id,
            Number = number,
            AccountId = places[0].AccountId,
            Reason = business.Reason,
            OneLicense = places.Count > 1 ? business.OneLicense : null,
            PreviousAccount = business.PreviousAccount?.Digits,
            SellerName = business.PreviousName.Trim(),
            Clearance = business.Reason == RegistrationReason.Purchased ? business.Clearance : SellerClearance.None,
            ClearancePaper = business.ClearancePaper.Trim(),
            SellerOwed = sellerOwed,
            Answers = string.Join('\n', codings[0].Proposal.Answers.Said.Select(a => $"{a.Key}: {a.Value}")),
            Facts = string.Join('\n', business.Facts.Where(f => f.Value.Trim().Length > 0 && asked.ContainsKey(f.Key)).Select(f => $"{asked[f.Key]}: {f.Value.Trim()}")),
            Contradictions = string.Join('|', codings.SelectMany(c => c.Proposal.Contradictions.Items).Select(i => i.Value).Distinct()),
            Settled = business.Settled.Trim(),
            RegisteredOn = act.Today,
            Registered = act.Signature,
        };
        registration._people.AddRange(business.People.Select((p, i) => RegisteredPerson.Of(i + 1, p)));
        registration._places.AddRange(places);
        registration._codes.AddRange(codings.SelectMany((coding, i) => CodingProposal.Parts.Select(part => Code(i + 1, part, coding))));
        return registration;
    }

    private static RegisteredCode Code(int place, string name, BusinessCoding coding)
    {
        var part = coding.Proposal.Part(name);
        var instead = coding.Overrides.FirstOrDefault(o => o.Part == name);
        return RegisteredCode.Of(place, name, part.Value, string.Join('|', part.Items.Select(i => i.Rule).Distinct()), instead?.Chosen ?? part.Value, instead?.Reason);
    }
}
