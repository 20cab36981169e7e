using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// A payment half entered, kept on the server for each clerk and account so that a reload, a locked screen or a crash of the browser loses nothing typed.
/// It is no record: it goes when the payment is posted or the clerk starts over.
/// </summary>
public sealed class PaymentDraft
{
    /// <summary>The longest form that is kept, in characters.</summary>
    public const int LongestContent = 20_000;

    /// <summary>A form worth keeping.</summary>
    /// <param name="clerkId">Whose.</param>
    /// <param name="accountId">The first account of the payment.</param>
    /// <param name="content">The form as the screen reads it back; never holds a card number.</param>
    /// <param name="savedAt">When, UTC.</param>
    public PaymentDraft(StaffId clerkId, AccountId accountId, string content, DateTime savedAt)
    {
        ClerkId = clerkId;
        AccountId = accountId;
        Content = content;
        SavedAt = savedAt;
    }

    public StaffId ClerkId { get; private init; }

    /// <summary>The first account of the payment.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The form.</summary>
    public string Content { get; private set; }

    /// <summary>When it was saved last, UTC.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>The form as it is now.</summary>
    public void Rewrite(string content, DateTime at)
    {
        Content = content;
        SavedAt = at;
    }
}
