using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>The record of how a business was registered: what it answered, how it was coded and by which rules, what was decided otherwise and why. It is never changed.</summary>
public sealed class BusinessRegistration
{
    private readonly List<RegisteredCode> _codes = [];

    private BusinessRegistration() => (Owners, Answers, Contradictions, Settled, Registered) = ("", "", "", "", null!);

    public BusinessRegistrationId Id { get; private init; }

    public RegistrationNumber Number { get; private init; }

    public AccountId AccountId { get; private init; }

    public RegistrationReason Reason { get; private init; }

    /// <summary>Owners, officers and representatives, one to a line.</summary>
    public string Owners { get; private init; }

    /// <summary>The digits of the account of the business that was bought; null where none is known.</summary>
    public string? PreviousAccount { get; private init; }

    /// <summary>What the customer answered, a question and its answer to a line.</summary>
    public string Answers { get; private init; }

    /// <summary>The codes of the contradictions that were shown, joined by <c>|</c>.</summary>
    public string Contradictions { get; private init; }

    /// <summary>What was decided about them and about accounts that look alike.</summary>
    public string Settled { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly RegisteredOn { get; private init; }

    public Signature Registered { get; private init; }

    /// <summary>The coding, part by part.</summary>
    public IReadOnlyList<RegisteredCode> Codes => _codes;

    internal static BusinessRegistration Of(NewBusiness business, RegistrationNumber number, Account account, BusinessCoding coding, CounterAct act)
    {
        var registration = new BusinessRegistration
        {
            Id = business.Id,
            Number = number,
            AccountId = account.Id,
            Reason = business.Reason,
            Owners = business.Owners.Trim(),
            PreviousAccount = business.PreviousAccount?.Digits,
            Answers = string.Join('\n', coding.Proposal.Answers.Said.Select(a => $"{a.Key}: {a.Value}")),
            Contradictions = coding.Proposal.Contradictions.Value,
            Settled = business.Settled.Trim(),
            RegisteredOn = act.Today,
            Registered = act.Signature,
        };
        registration._codes.AddRange(CodingProposal.Parts.Select(name =>
        {
            var part = coding.Proposal.Part(name);
            var instead = coding.Overrides.FirstOrDefault(o => o.Part == name);
            return RegisteredCode.Of(name, part.Value, string.Join('|', part.Items.Select(i => i.Rule).Distinct()), instead?.Chosen ?? part.Value, instead?.Reason);
        }));
        return registration;
    }
}
