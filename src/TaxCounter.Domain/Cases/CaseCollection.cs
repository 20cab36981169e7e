using System.Collections;

namespace TaxCounter.Domain.Cases;

/// <summary>Rows that belong to a case. Outside of the case they can only be read; what may be done with them are the verbs of the heir.</summary>
/// <typeparam name="T">A row.</typeparam>
public abstract class CaseCollection<T> : IReadOnlyList<T>, ICollection<T>
    where T : class
{
    protected List<T> Rows { get; } = [];

    /// <inheritdoc cref="IReadOnlyCollection{T}.Count"/>
    public int Count => Rows.Count;

    bool ICollection<T>.IsReadOnly => false;

    /// <inheritdoc/>
    public T this[int index] => Rows[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Rows.GetEnumerator();

    // The records fill the rows through the collection; nobody else does.
    void ICollection<T>.Add(T item) => Rows.Add(item);

    void ICollection<T>.Clear() => Rows.Clear();

    bool ICollection<T>.Contains(T item) => Rows.Contains(item);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => Rows.CopyTo(array, arrayIndex);

    bool ICollection<T>.Remove(T item) => Rows.Remove(item);
}
