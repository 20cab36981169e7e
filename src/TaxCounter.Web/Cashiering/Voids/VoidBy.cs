namespace TaxCounter.Web.Cashiering;

/// <summary>Who decides a void.</summary>
public enum VoidBy
{
    /// <summary>A supervisor, with their own sign-in at this screen.</summary>
    SupervisorHere,

    /// <summary>A supervisor, later, from their queue.</summary>
    Queue,
}
