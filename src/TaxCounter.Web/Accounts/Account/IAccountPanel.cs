namespace TaxCounter.Web.Accounts;

/// <summary>What one duty shows and offers on the page of an account. Registered in the duty's <see cref="Shell.DutyScreens"/>.</summary>
public interface IAccountPanel
{
    /// <summary>Its part of the page.</summary>
    /// <param name="seen">The account as it is shown.</param>
    Task<AccountPart> Of(AccountSeen seen);
}
