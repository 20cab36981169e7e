namespace TaxCounter.Domain.Inquiries;

/// <summary>What an inquiry started from.</summary>
public enum InquiryOrigin
{
    /// <summary>The account was opened from the search.</summary>
    Search,

    /// <summary>The account was taken in call mode.</summary>
    Call,

    /// <summary>A ticket of the queue was called.</summary>
    Ticket,

    /// <summary>The clerk started it by hand: a question that is about no account yet.</summary>
    Hand,
}
