using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Registering;

/// <summary>
/// A registration that is not finished: everything entered so far, for anyone who registers businesses to go on with. It is no record: it goes once the business is
/// registered, or somebody discards it. A tax ID in it is sealed.
/// </summary>
public sealed class RegistrationDraft
{
    /// <summary>The longest content and the longest name, in characters.</summary>
    public const int LongestContent = 60_000, LongestName = 100;

    private RegistrationDraft() => (Name, Content, Began, Saved) = ("", "", null!, null!);

    /// <summary>The key of the registration to come.</summary>
    public BusinessRegistrationId Id { get; private init; }

    /// <summary>Grows with every entry, so that nobody overwrites what they have not seen.</summary>
    public int Revision { get; private set; }

    /// <summary>What the list calls it: the legal name as far as it is entered.</summary>
    public string Name { get; private set; }

    /// <summary>The fields as the form reads them back; never a tax ID or a card number.</summary>
    public string Content { get; private set; }

    /// <summary>The tax ID, sealed; null before it was entered.</summary>
    public ProtectedTaxId? TaxId { get; private set; }

    /// <summary>Who began it.</summary>
    public Signature Began { get; private init; }

    /// <summary>Who entered something last.</summary>
    public Signature Saved { get; private set; }

    internal static RegistrationDraft Of(BusinessRegistrationId id, DraftEntry entry, CounterAct act)
    {
        var draft = new RegistrationDraft { Id = id, Began = act.Signature };
        draft.Enter(entry, act);
        return draft;
    }

    /// <summary>Keeps what is entered now. Refused: another person, or another window, entered something since this form was read.</summary>
    internal Refusal? Enter(DraftEntry entry, CounterAct act)
    {
        if (entry.Revision != Revision)
        {
            return RegisteringRefusals.DraftChanged(Saved.Name);
        }

        (Revision, Name, Content, TaxId, Saved) = (Revision + 1, entry.Name.Trim(), entry.Content, entry.TaxId ?? TaxId, act.Signature);
        return null;
    }
}
