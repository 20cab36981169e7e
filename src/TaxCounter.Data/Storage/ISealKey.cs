namespace TaxCounter.Data.Storage;

/// <summary>Where the key is that rows are sealed with: outside of the database, so that who can change the records cannot seal them anew.</summary>
public interface ISealKey
{
    /// <summary>32 random bytes.</summary>
    /// <exception cref="InvalidOperationException">It is missing or damaged; the message is for the administrator.</exception>
    byte[] Read();
}
