-- What stood here were the tokens themselves. Whoever has read them is signed out with everybody else, who sign in again.
DELETE FROM `sessions`;
